/** The pages of duidingen, and how another module shows a part on the page of one. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.duiding.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
