package nl.eenoverheid.besluitloop;

import java.time.LocalDate;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What a body said, as somebody writes it down.
 *
 * @param dag the day on which it decided, which may stay unknown when a source is given; of one that decides later the day on
 *     which it will, if that is known
 * @param toelichting why; must be there when it does not adopt the afspraak
 * @param bron where that can be read
 */
public record VaststellingData(
        @Nullable VaststellingStand stand, @Nullable LocalDate dag, String toelichting, String bron) {

    private static final int FIRST_YEAR = 1900;

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    VaststellingData checked(LocalDate today) {
        var check = new InputCheck();
        check.chosen("stand", stand);
        String why = check.optional("toelichting", toelichting, StapData.LONGEST);
        String source = check.optional("bron", bron, StapData.LONGEST_NAME);
        if (stand != null && stand.isClear()) {
            check.unless(dag != null || !source.isEmpty(), "dag", "besluitloop.input.dayOrSource");
            check.unless(dag == null || !dag.isAfter(today), "dag", "besluitloop.input.future");
            check.unless(dag == null || dag.getYear() >= FIRST_YEAR, "dag", "besluitloop.input.longAgo");
        }
        check.unless(stand != VaststellingStand.VERWORPEN || !why.isEmpty(), "toelichting", "besluitloop.input.whyNot");
        check.done();
        return new VaststellingData(stand, stand == VaststellingStand.NOG_NIET ? null : dag, why, source);
    }
}
