/**
 * Beginspraak: with whom people of the government talked before anything of a dossier was drafted, and what that led to;
 * or why nobody did. Without one of the two a dossier does not go to drafting.
 */
@ApplicationModule(
        displayName = "Beginspraak",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "bezoek",
            "signaal",
            "dossier",
            "dossier :: ui"
        })
@NullMarked
package nl.eenoverheid.beginspraak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
