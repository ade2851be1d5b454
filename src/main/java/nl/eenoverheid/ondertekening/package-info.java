/**
 * Ondertekening: under which mandate of the register a besluit is taken, and so in whose name (Awb 10:10). It says when that
 * mandate does not carry the besluit: not on that day, ended, withdrawn, or over its limit. And it says of parties of a
 * question that say to decide for another body whether the register knows such a mandate.
 */
@ApplicationModule(
        displayName = "Ondertekening",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "mandaat",
            "knoop",
            "knoop :: ui",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.ondertekening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
