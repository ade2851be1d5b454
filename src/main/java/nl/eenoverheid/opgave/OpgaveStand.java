package nl.eenoverheid.opgave;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an opgave comes to: each year, each bijdrage, what is counted twice, who is in whose way.
 *
 * @param jaren the first one first
 * @param bedragen by bijdrage
 */
public record OpgaveStand(
        List<JaarStand> jaren,
        Map<BijdrageId, BijdrageBedrag> bedragen,
        List<Dubbeltelling> dubbel,
        List<Knelpunt> knelpunten) {

    public OpgaveStand {
        jaren = List.copyOf(jaren);
        bedragen = Map.copyOf(bedragen);
        dubbel = List.copyOf(dubbel);
        knelpunten = List.copyOf(knelpunten);
    }

    public BigDecimal nodig() {
        return jaren.stream()
                .map(each -> each.nodig() == null ? BigDecimal.ZERO : each.nodig())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal gepland() {
        return jaren.stream().map(JaarStand::gepland).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is missing over the years. What one year has too much does not fill another. */
    public BigDecimal tekort() {
        return jaren.stream().map(JaarStand::tekort).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What there is more than needed, in the years that have it. */
    public BigDecimal overschot() {
        return jaren.stream().map(JaarStand::overschot).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The years in which something is missing. */
    public List<JaarStand> tekorten() {
        return jaren.stream().filter(each -> each.tekort().signum() > 0).collect(Collectors.toUnmodifiableList());
    }
}
