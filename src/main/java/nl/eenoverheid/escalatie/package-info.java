/**
 * Escalatie: a question that is passed to another body, in the same werkruimte or in another one, with a reason and a day by
 * which an answer is expected. Both sides see where it comes from and what became of it. When the day passed by which it
 * had to be clear who decides, a question goes by itself, and who has to point the decider out hears of it.
 */
@ApplicationModule(
        displayName = "Escalatie",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "overheid :: ui",
            "access",
            "workspace",
            "dossier",
            "knoop",
            "knoop :: ui"
        })
@NullMarked
package nl.eenoverheid.escalatie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
