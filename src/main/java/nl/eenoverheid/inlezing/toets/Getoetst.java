package nl.eenoverheid.inlezing.toets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.LeveringData;
import nl.eenoverheid.begroting.Regel;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.inlezing.Bevinding;
import nl.eenoverheid.inlezing.Foutcode;
import nl.eenoverheid.inlezing.bestand.Aanlevering;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one government, held against the lists.
 *
 * @param levering what would be kept; null when the government is not known
 */
public record Getoetst(Aanlevering van, @Nullable LeveringData levering, List<Bevinding> bevindingen) {

    public Getoetst {
        bevindingen = List.copyOf(bevindingen);
    }

    /** Whether it may be kept. */
    public boolean isGood() {
        return levering != null
                && bevindingen.stream().noneMatch(each -> each.code().stops());
    }

    /** Whether there are any figures. */
    public boolean isDelivered() {
        return levering != null && bevindingen.stream().noneMatch(each -> each.code() == Foutcode.EO003);
    }

    /** One side of it in all, × 1,000 euro; null when nothing was delivered. */
    public @Nullable BigDecimal total(Zijde zijde) {
        if (levering == null || !isDelivered()) {
            return null;
        }
        Stream<@Nullable BigDecimal> amounts = levering.detail() == Detail.TOTALEN
                ? levering.totalen().stream().map(each -> zijde == Zijde.LASTEN ? each.lasten() : each.baten())
                : levering.regels().stream()
                        .filter(each -> each.zijde() == zijde)
                        .map(Regel::bedrag);
        return amounts.filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
