/**
 * Data in and out. Now: words of residents and motions from a file, noted as signalen by the service that the screen
 * uses, so that the same rights and checks count; every line that cannot be noted is reported with its number and why.
 */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {"shared", "overheid", "access", "workspace", "signaal"})
@NullMarked
package nl.eenoverheid.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
