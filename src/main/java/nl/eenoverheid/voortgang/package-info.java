/**
 * Voortgang: the steps that carry a besluit out, which organisation does each of them, until when, and how far it is.
 * What was said before stays readable. A besluit itself is never changed by it.
 */
@ApplicationModule(
        displayName = "Voortgang",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "dossier",
            "dossier :: ui",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.voortgang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
