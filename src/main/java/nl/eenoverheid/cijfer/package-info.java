/**
 * Cijfers: figures at a dossier, each with its source and its date. Several about the same stand beside each other and are never
 * averaged or added up; where they contradict each other that is said, and the dossier may say with which one it works and why.
 */
@ApplicationModule(
        displayName = "Cijfer",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier", "dossier :: ui"})
@NullMarked
package nl.eenoverheid.cijfer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
