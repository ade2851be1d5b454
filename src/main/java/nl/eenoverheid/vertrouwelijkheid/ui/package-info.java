/** How far something may be known, on the pages of the modules that keep it. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.vertrouwelijkheid.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
