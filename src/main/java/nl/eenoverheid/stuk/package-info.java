/**
 * Stukken: documents in a dossier, with every version that there was. Who sees the dossier sees them, but for those that are
 * kept for people who are named. What they hold is kept by the module inhoud; their words are found by the module search.
 */
@ApplicationModule(
        displayName = "Stuk",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "inhoud",
            "workspace",
            "workspace :: ui",
            "search",
            "dossier",
            "dossier :: ui",
            "vertrouwelijkheid",
            "vertrouwelijkheid :: ui"
        })
@NullMarked
package nl.eenoverheid.stuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
