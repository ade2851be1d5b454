/**
 * Doorwerking: which agreements between governments touch a dossier, and which topics of its speelruimte they fix. Who
 * writes in the dossier says so, of any agreement that was made. Where the card promises room on such a topic, that is a
 * contradiction and it is loud.
 */
@ApplicationModule(
        displayName = "Doorwerking",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "dossier",
            "dossier :: ui",
            "speelruimte",
            "speelruimte :: ui",
            "bestuursafspraak",
            "bestuursafspraak :: ui"
        })
@NullMarked
package nl.eenoverheid.doorwerking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
