/**
 * Bevoegdheid: a library that says, per subject, which kind of body has which part by which article of law, with a link to
 * it and who read that article when. Administrators keep it, everybody reads it; what nobody read says so loudly.
 */
@ApplicationModule(
        displayName = "Bevoegdheid",
        allowedDependencies = {"shared", "ui", "overheid", "access"})
@NullMarked
package nl.eenoverheid.bevoegdheid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
