/**
 * Toewijzingsregels: in which order the owners of a werkruimte let signalen go to an organisation by themselves. The first rule
 * that fits a signaal asks; a rule never takes away what a person decided.
 */
@ApplicationModule(
        displayName = "Toewijzingsregel",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "workspace :: ui",
            "signaal",
            "toewijzing"
        })
@NullMarked
package nl.eenoverheid.toewijzingsregel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
