/** The screens about besluiten, and how modules on the right of this one add a fact to the page of a besluit. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.besluit.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
