/**
 * Opgaven: what a dossier has to get done, what that costs in each year, and what each government puts in: lines of their
 * budgets, in whole or in part, with role, condition and moment. It works out what is missing, what is counted twice and what
 * clashes in time.
 */
@ApplicationModule(
        displayName = "Opgave",
        allowedDependencies = {
            "shared",
            "ui",
            "overheid",
            "access",
            "workspace",
            "begroting",
            "taakveldwijzer",
            "dossier",
            "dossier :: ui"
        })
@NullMarked
package nl.eenoverheid.opgave;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
