/**
 * What people have a right to about their own data: it is found, shown, corrected and erased on request, and erased by itself
 * when the term ends for which it was needed. Each administrator works on the data of the own organisation.
 */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "search", "signaal"})
@NullMarked
package nl.eenoverheid.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
