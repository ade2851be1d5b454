/**
 * Dekking: what a besluit costs, and from which lines of which budgets that is paid. It says aloud what is not covered, what is
 * more than the line holds, and what stands in no budget yet.
 */
@ApplicationModule(
        displayName = "Dekking",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "begroting",
            "besluit",
            "besluit :: ui"
        })
@NullMarked
package nl.eenoverheid.dekking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
