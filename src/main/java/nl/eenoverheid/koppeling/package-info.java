/**
 * Koppelingen: a signaal is put with a dossier that it is about, before or without a shared reading. It says no more than that
 * they belong together: how far the words came is told by where they landed.
 */
@ApplicationModule(
        displayName = "Koppeling",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "signaal",
            "signaal :: ui",
            "batch",
            "batch :: ui",
            "dossier",
            "dossier :: ui"
        })
@NullMarked
package nl.eenoverheid.koppeling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
