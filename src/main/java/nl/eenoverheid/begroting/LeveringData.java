package nl.eenoverheid.begroting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a government reported about a year, ready to be kept. Totals that a file holds beside its lines are not in here.
 *
 * @param bron where the figures were published, and by whom
 * @param peildatum of which day they are, if that is stated
 * @param totalen per taakveld; only of a report without categories, empty when they follow from the lines
 * @param regels the lines by category; of a report with {@link Detail#TOTALEN} a part of them
 */
public record LeveringData(
        OverheidId overheid,
        int boekjaar,
        Verslag verslag,
        Detail detail,
        String bron,
        @Nullable LocalDate peildatum,
        List<Totaal> totalen,
        List<Regel> regels) {

    public LeveringData {
        totalen = List.copyOf(totalen);
        regels = List.copyOf(regels);
    }

    /**
     * What one taakveld costs and brings in.
     *
     * @param lasten × 1,000 euro; null when it was not delivered, which is not zero
     * @param baten the same
     */
    public record Totaal(
            String taakveld,
            @Nullable BigDecimal lasten,
            @Nullable BigDecimal baten) {}
}
