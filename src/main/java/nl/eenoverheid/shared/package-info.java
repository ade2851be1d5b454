/** Values that every module uses: no beans, no entities, nothing that a user sees. */
@ApplicationModule(
        displayName = "Shared values",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package nl.eenoverheid.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
