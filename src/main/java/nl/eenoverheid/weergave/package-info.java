/**
 * Weergaven: how somebody narrowed a list, kept under a name. For oneself, or for everybody in a werkruimte. A weergave keeps
 * the address and no rows: whoever opens it sees what they may see.
 */
@ApplicationModule(
        displayName = "Weergave",
        allowedDependencies = {"shared", "ui", "access", "workspace"})
@NullMarked
package nl.eenoverheid.weergave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
