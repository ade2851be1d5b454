/**
 * Content of files that people attach: takes it in, checks that it is what it says, takes out what tells of place, device
 * and maker, lets a scanner look for viruses, and keeps it apart from the thing that it belongs to. Modules that attach
 * files guard who may read them; this one knows no people and no werkruimten.
 */
@ApplicationModule(
        displayName = "Inhoud",
        allowedDependencies = {"shared", "access"})
@NullMarked
package nl.eenoverheid.inhoud;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
