/**
 * Access reviews (BIO2 5.18): at fixed times an administrator looks at every account of an organisation, says whether it stays,
 * changes or stops, and signs. What was signed never changes.
 */
@ApplicationModule(
        displayName = "Access review",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace"})
@NullMarked
package nl.eenoverheid.controle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
