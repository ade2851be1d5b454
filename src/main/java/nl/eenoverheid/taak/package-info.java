/**
 * Taken: what one organisation asks of another, about a dossier or on its own. Both see the same task and its state is kept
 * once: asked, taken or refused with a reason, done, confirmed by who asked or sent back.
 */
@ApplicationModule(
        displayName = "Taak",
        allowedDependencies = {"shared", "ui", "bericht", "overheid", "access", "workspace", "dossier", "dossier :: ui"
        })
@NullMarked
package nl.eenoverheid.taak;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
