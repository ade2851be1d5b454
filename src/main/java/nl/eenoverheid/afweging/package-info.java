/**
 * Afwegingen: what the options in a knoop do for the interests of people, what weighs how much for each organisation, what
 * each gives up, and where they really differ. Weights stay with who gave them until all have. The sums decide nothing: a
 * person writes what was weighed and why.
 */
@ApplicationModule(
        displayName = "Afweging",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "dossier",
            "cijfer",
            "knoop",
            "knoop :: ui"
        })
@NullMarked
package nl.eenoverheid.afweging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
