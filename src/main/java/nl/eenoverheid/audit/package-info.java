/**
 * The audit trail: who did what, when, from where, and what it was before. It hears the events of every module, sees what
 * changed in every aggregate, and writes both in the transaction of the change. Rows are sealed in a chain of hashes.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "ui", "overheid", "access", "workspace"})
@NullMarked
package nl.eenoverheid.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
