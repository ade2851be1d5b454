/**
 * What is alike: signalen that say the same, each with its own voice and its own answer, found by the index and put
 * together by a person; and proposals for themes in a selection, which a person accepts, changes or throws away.
 */
@ApplicationModule(
        displayName = "Gelijkenis",
        allowedDependencies = {
            "shared",
            "ui",
            "access",
            "overheid",
            "workspace",
            "search",
            "signaal",
            "signaal :: ui",
            "batch",
            "batch :: ui"
        })
@NullMarked
package nl.eenoverheid.gelijkenis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
