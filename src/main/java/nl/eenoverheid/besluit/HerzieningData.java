package nl.eenoverheid.besluit;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What came out when people looked again, as somebody records it.
 *
 * @param toelichting why
 * @param vervolg where the question goes on, for instance a new knoop or besluit; must be there when it is weighed again
 * @param volgendeOp the next day on which people look at it; null ends it
 * @param volgendeAls what makes them look sooner
 */
public record HerzieningData(
        @Nullable HerzieningUitkomst uitkomst,
        String toelichting,
        String vervolg,
        @Nullable LocalDate volgendeOp,
        String volgendeAls) {

    /**
     * The same, cleaned.
     *
     * @param today the next time is after this day
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    HerzieningData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("uitkomst", uitkomst);
        String cleanToelichting = check.required("toelichting", toelichting, BesluitData.LONGEST);
        String cleanVervolg = check.optional("vervolg", vervolg, BesluitData.LONGEST_LINES);
        check.unless(
                uitkomst != HerzieningUitkomst.OPNIEUW_WEGEN || !cleanVervolg.isEmpty(),
                "vervolg",
                "besluit.input.where");
        check.unless(volgendeOp == null || volgendeOp.isAfter(today), "volgendeOp", "besluit.input.reviewBeforeToday");
        String cleanAls = check.optional("volgendeAls", volgendeAls, BesluitData.LONGEST_LINES);
        check.done();
        return new HerzieningData(uitkomst, cleanToelichting, cleanVervolg, volgendeOp, cleanAls);
    }
}
