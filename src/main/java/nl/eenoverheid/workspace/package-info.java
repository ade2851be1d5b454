/**
 * Werkruimten: places that people of several organisations share. Membership is the cause of every right on what is
 * in them, so this module computes each caller's {@link nl.eenoverheid.workspace.Scope}, keeps the course of events
 * (verloop), and tells open screens that something changed.
 */
@ApplicationModule(
        displayName = "Workspace",
        allowedDependencies = {"shared", "ui", "overheid", "access"})
@NullMarked
package nl.eenoverheid.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
