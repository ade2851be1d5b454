/**
 * Ruimtetoets: before a besluit is adopted somebody says, topic by topic of the speelruimte of its dossier, whether it
 * stays within the room that people were told. What goes outside is explained; that stays with the besluit and on the card.
 */
@ApplicationModule(
        displayName = "Ruimtetoets",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "dossier",
            "dossier :: ui",
            "beginspraak",
            "speelruimte",
            "speelruimte :: ui",
            "knoop",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.ruimtetoets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
