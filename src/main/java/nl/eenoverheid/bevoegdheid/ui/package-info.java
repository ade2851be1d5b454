/** The screen of the library of competences, and how modules on the right of this one lead from it to what they show. */
@NamedInterface("ui")
@NullMarked
package nl.eenoverheid.bevoegdheid.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
