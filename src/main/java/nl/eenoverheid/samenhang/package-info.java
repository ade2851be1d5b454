/**
 * Samenhang: a dossier is part of another, has parts, or is related to others. Both sides see it, as far as they see both; of a
 * dossier that somebody may not see, neither the name nor the relation is told.
 */
@ApplicationModule(
        displayName = "Samenhang",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier", "dossier :: ui"})
@NullMarked
package nl.eenoverheid.samenhang;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
