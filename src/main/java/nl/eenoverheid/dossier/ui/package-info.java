/** The screens about dossiers, and how modules on the right of this one add a part to the page of a dossier. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.dossier.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
