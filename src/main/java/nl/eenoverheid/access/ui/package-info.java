/** The pages about getting in, and those on which administrators keep accounts. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.access.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
