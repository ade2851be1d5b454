/**
 * Navraag: asking people whether the answer that they got helped them. They say so without an account, by a code that
 * came with the answer; when it did not help, who owes them the answer hears it and may take it up again.
 */
@ApplicationModule(
        displayName = "Navraag",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "terugkoppeling",
            "terugkoppeling :: ui"
        })
@NullMarked
package nl.eenoverheid.navraag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
