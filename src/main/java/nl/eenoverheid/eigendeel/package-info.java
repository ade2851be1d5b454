/**
 * Eigendeel: the closed part that an organisation with a role has at a dossier, with notes that only its members read. It is a
 * closed part of the werkruimte, so that rights are those of a werkruimte; of another organisation's part nothing is told.
 */
@ApplicationModule(
        displayName = "Eigen deel",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace", "dossier", "dossier :: ui"})
@NullMarked
package nl.eenoverheid.eigendeel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
