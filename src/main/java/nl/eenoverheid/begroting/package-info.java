/**
 * Begroting: the budgets and accounts of governments as they reported them (Iv3), side by side: per government, year, taakveld
 * and category, in all and per inhabitant, with source, date and completeness. Public figures: the same for everybody who
 * may read budgets, so without Scope. What was not delivered is a gap, never zero.
 */
@ApplicationModule(
        displayName = "Begroting",
        allowedDependencies = {"shared", "ui", "overheid", "access", "kaart"})
@NullMarked
package nl.eenoverheid.begroting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
