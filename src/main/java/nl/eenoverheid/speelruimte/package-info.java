/**
 * Speelruimte: for each dossier a card that says beforehand what is fixed, what can be talked about and what is open,
 * and how far others have a say: one face of it speaks to residents, the other is between college and Staten or raad. Every version is kept, so that nobody can say later that it was otherwise.
 */
@ApplicationModule(
        displayName = "Speelruimte",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier", "dossier :: ui"})
@NullMarked
package nl.eenoverheid.speelruimte;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
