/**
 * Knopen: open questions between governments, with who says to decide on each and on what ground, and the day by which
 * that must be clear. A knoop that nobody decides is the loudest thing in the product; a werkruimte never decides.
 */
@ApplicationModule(
        displayName = "Knoop",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "overheid :: ui",
            "access",
            "workspace",
            "signaal",
            "duiding",
            "dossier",
            "bevoegdheid",
            "bevoegdheid :: ui",
            "dossier :: ui"
        })
@NullMarked
package nl.eenoverheid.knoop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
