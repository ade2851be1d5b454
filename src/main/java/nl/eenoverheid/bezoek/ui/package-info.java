/** The screens about bezoeken, and how modules on the right of this one add a part to the page of a bezoek. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.bezoek.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
