/**
 * Toezeggingen and moties: what a board promised to its council, Provinciale Staten or general board, and what that body asked
 * by a motion; until when, how far it is, and what came of it. Only the body, by its clerk, says that it is finished.
 */
@ApplicationModule(
        displayName = "Toezegging",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "overheid :: ui",
            "access",
            "workspace",
            "search",
            "dossier",
            "dossier :: ui",
            "vertrouwelijkheid",
            "stuk",
            "knoop",
            "knoop :: ui",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.toezegging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
