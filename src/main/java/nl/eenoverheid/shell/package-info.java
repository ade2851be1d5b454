/**
 * What stands around every screen: layout, navigation, commands, sign-in, languages, and what is said when something
 * goes wrong.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "shared",
            "ui",
            "access",
            "signin",
            "signin :: ui",
            "workspace",
            "workspace :: ui",
            "weergave :: ui"
        })
@NullMarked
package nl.eenoverheid.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
