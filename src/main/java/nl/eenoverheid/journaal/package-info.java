/**
 * Journaal: calls and talks in a dossier. What was written down is never changed: who knows better writes it anew, and both
 * stay readable. Who sees the dossier reads it, but for what is kept for people who are named.
 */
@ApplicationModule(
        displayName = "Journaal",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "dossier",
            "dossier :: ui",
            "vertrouwelijkheid",
            "vertrouwelijkheid :: ui"
        })
@NullMarked
package nl.eenoverheid.journaal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
