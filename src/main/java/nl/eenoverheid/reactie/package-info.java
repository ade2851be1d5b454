/**
 * Reacties: somebody inside asks another organisation, or somebody outside without an account, what they think of words that were
 * heard, or of what was read in them together. They see the question and the words that were chosen for them, by a link that works until a day, and answer once.
 */
@ApplicationModule(
        displayName = "Reactie",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "signaal :: ui",
            "duiding",
            "duiding :: ui"
        })
@NullMarked
package nl.eenoverheid.reactie;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
