/**
 * The benchmark: makes as many signalen as asked, always the same ones, and measures what a screen asks of the services.
 * Runs instead of the product, on a database of its own; see {@code ./eo bench}.
 */
@ApplicationModule(
        displayName = "Benchmark",
        allowedDependencies = {"shared", "overheid", "access", "workspace", "signaal"})
@NullMarked
package nl.eenoverheid.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
