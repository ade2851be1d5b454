/**
 * Besluiten: what was decided, by whom, on what ground and why; where each organisation stands, what the minority
 * holds, what the besluit rests on, and when people look at it again. A werkruimte never decides: a besluit names the
 * body that does.
 */
@ApplicationModule(
        displayName = "Besluit",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "overheid :: ui",
            "access",
            "workspace",
            "signaal",
            "duiding",
            "dossier",
            "dossier :: ui",
            "knoop",
            "knoop :: ui",
            "afweging",
            "afweging :: ui"
        })
@NullMarked
package nl.eenoverheid.besluit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
