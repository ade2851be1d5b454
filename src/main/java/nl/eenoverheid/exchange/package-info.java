/**
 * Data in and out. Now: words of residents and motions from a file, noted as signalen by the service that the screen
 * uses, so that the same rights and checks count; every line that cannot be noted is reported with its number and why. And
 * signalen that somebody chose to take along, as a file that is written while it is read and kept nowhere. Besluiten go out
 * and come in as the national Besluiten standard writes them.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "signaal :: ui",
            "besluit",
            "besluit :: ui",
            "besluitloop"
        })
@NullMarked
package nl.eenoverheid.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
