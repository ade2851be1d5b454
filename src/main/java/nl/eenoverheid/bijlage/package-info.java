/**
 * Bijlagen: photos, sound and files at a signaal. Who may read the signaal may see them; what they hold is kept by the module
 * inhoud.
 */
@ApplicationModule(
        displayName = "Bijlage",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "inhoud",
            "signaal",
            "signaal :: ui"
        })
@NullMarked
package nl.eenoverheid.bijlage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
