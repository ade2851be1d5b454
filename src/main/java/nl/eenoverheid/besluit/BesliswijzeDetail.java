package nl.eenoverheid.besluit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * How a besluit comes about, and where the count stands.
 *
 * @param namen of who was asked
 * @param telling of the positions that count
 * @param gesloten whether the last day is over
 * @param afwijking why the result is another than the count says; empty when it is not
 * @param wijzigingen each time that it was changed, the last one first
 */
public record BesliswijzeDetail(
        Spelregels regels,
        Map<OrganisatieId, String> namen,
        Telling telling,
        boolean redenAltijd,
        @Nullable LocalDate sluitOp,
        boolean gesloten,
        String afwijking,
        List<Wijziging> wijzigingen) {

    public BesliswijzeDetail {
        namen = Map.copyOf(namen);
        wijzigingen = List.copyOf(wijzigingen);
    }

    /** How it was until somebody changed it. */
    public record Wijziging(
            Beslismethode methode,
            int quorum,
            int partijen,
            @Nullable LocalDate sluitOp,
            String reden,
            String wie,
            String organisatie,
            Instant op) {}

    /** What some organisations are called, by name. */
    public String naming(Set<OrganisatieId> organisaties) {
        return organisaties.stream()
                .map(each -> namen.getOrDefault(each, ""))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
