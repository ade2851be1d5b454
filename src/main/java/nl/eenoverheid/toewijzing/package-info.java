/**
 * Toewijzing: who handles a signaal. Somebody or a rule of the werkruimte asks an organisation; that takes it, refuses with a
 * reason, which returns it to who sent it, or passes it on. Another organisation may direct. The chain of hands stays.
 */
@ApplicationModule(
        displayName = "Toewijzing",
        allowedDependencies = {
            "shared",
            "ui",
            "bericht",
            "overheid",
            "access",
            "workspace",
            "workspace :: ui",
            "signaal",
            "signaal :: ui",
            "batch",
            "batch :: ui"
        })
@NullMarked
package nl.eenoverheid.toewijzing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
