package nl.eenoverheid.mandaat;

import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What the register is narrowed to.
 *
 * @param zoek words of what it is about or of who takes part, in any order; empty for all
 * @param dag on which it holds; null for whatever was ever kept
 * @param orgaan in whose name, or who takes part
 * @param organisatie that gave it or has it
 * @param onderwerp null for all
 * @param soort null for all
 */
public record MandaatFilter(
        String zoek,
        @Nullable LocalDate dag,
        @Nullable BestuursorgaanId orgaan,
        @Nullable OrganisatieId organisatie,
        @Nullable BevoegdheidOnderwerp onderwerp,
        @Nullable MandaatSoort soort) {
    /** Longest words to look for, in characters. */
    public static final int LONGEST = 100;

    /** Everything that was ever kept. */
    public static final MandaatFilter ALL = new MandaatFilter("", null, null, null, null, null);

    /** Whatever holds on a day. */
    public static MandaatFilter on(LocalDate day) {
        return new MandaatFilter("", day, null, null, null, null);
    }
}
