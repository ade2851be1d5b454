/**
 * The benchmark: makes as many signalen as asked, always the same ones, and measures what a screen asks of the services.
 * Or copies the demo world as often as asked, or makes up the budgets of all municipalities, and measures what people read in
 * it. Runs instead of the product, on a database of its own; see {@code ./eo bench}, {@code ./eo bench-world} and
 * {@code ./eo bench-begroting}.
 */
@ApplicationModule(
        displayName = "Benchmark",
        allowedDependencies = {
            "shared",
            "overheid",
            "begroting",
            "access",
            "workspace",
            "signaal",
            "dossier",
            "tijdlijn",
            "vergadering",
            "stuk",
            "taak",
            "bestuursafspraak",
            "mandaat",
            "knoop",
            "besluit",
            "toezegging",
            "overview"
        })
@NullMarked
package nl.eenoverheid.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
