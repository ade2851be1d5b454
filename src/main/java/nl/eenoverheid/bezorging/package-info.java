/**
 * Bezorging: how an answer reaches each of the people behind it, through their own channel: by e-mail, by letter, by phone.
 * Each voice has its own state; what fails stays owed.
 */
@ApplicationModule(
        displayName = "Bezorging",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "gelijkenis",
            "terugkoppeling",
            "terugkoppeling :: ui",
            "navraag"
        })
@NullMarked
package nl.eenoverheid.bezorging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
