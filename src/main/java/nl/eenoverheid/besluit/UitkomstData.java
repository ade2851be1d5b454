package nl.eenoverheid.besluit;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What came out, as somebody records it.
 *
 * @param datum the day on which it was decided
 * @param ingangOp the day from which it counts, if that was said
 * @param tegenTelling why it is another result than the count says; empty when it is not
 */
public record UitkomstData(
        @Nullable BesluitResultaat resultaat,
        @Nullable LocalDate datum,
        @Nullable LocalDate ingangOp,
        String tegenTelling) {

    /** For a result that is what the count says. */
    public UitkomstData(@Nullable BesluitResultaat resultaat, @Nullable LocalDate datum, @Nullable LocalDate ingangOp) {
        this(resultaat, datum, ingangOp, "");
    }

    /**
     * The same, cleaned.
     *
     * @param today nothing is decided after this day
     * @param herzieningOp the day on which people look at it again
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    UitkomstData checked(LocalDate today, @Nullable LocalDate herzieningOp) {
        var check = new InputCheck();
        check.chosen("resultaat", resultaat);
        check.unless(resultaat != BesluitResultaat.INGETROKKEN, "resultaat", "besluit.input.withdraw");
        check.chosen("datum", datum);
        if (datum != null) {
            check.unless(!datum.isAfter(today), "datum", "besluit.input.future");
            check.unless(datum.getYear() >= 1900, "datum", "besluit.input.longAgo");
            check.unless(ingangOp == null || !ingangOp.isBefore(datum), "ingangOp", "besluit.input.beforeDecision");
            check.unless(
                    herzieningOp == null || herzieningOp.isAfter(datum), "datum", "besluit.input.reviewBeforeDecision");
        }
        String why = check.optional("tegenTelling", tegenTelling, BesluitData.LONGEST_LINES);
        check.done();
        return new UitkomstData(resultaat, datum, ingangOp, why);
    }
}
