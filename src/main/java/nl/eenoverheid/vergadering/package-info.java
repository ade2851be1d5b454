/**
 * Vergaderingen: meetings about a dossier. Each point of the agenda begins with whom it is about, in plain words, with the voices
 * of people above the question. Presence and outcome stand with the point; what somebody will do becomes a taak.
 */
@ApplicationModule(
        displayName = "Vergadering",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "dossier",
            "dossier :: ui",
            "koppeling",
            "taak",
            "taak :: ui"
        })
@NullMarked
package nl.eenoverheid.vergadering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
