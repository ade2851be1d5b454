package nl.eenoverheid.knoop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.BevoegdheidRol;
import org.jspecify.annotations.Nullable;

/**
 * One subject as a row of the competence map.
 *
 * @param onderwerp null for the questions of which nobody said yet what they are about
 * @param standen how many open questions there are of each stand; one that does not occur is left out
 * @param eerste the first day by which it must be clear who decides on one of them, null when there is none
 * @param gezegd what bodies say in those questions
 * @param wet what the law gives bodies, by the library
 */
public record OnderwerpOnMap(
        @Nullable BevoegdheidOnderwerp onderwerp,
        Map<BeslisStand, Integer> standen,
        @Nullable LocalDate eerste,
        List<Gezegd> gezegd,
        List<BevoegdheidDetail> wet) {

    public OnderwerpOnMap {
        standen = Map.copyOf(standen);
        gezegd = List.copyOf(gezegd);
        wet = List.copyOf(wet);
    }

    /** The loudest of its open questions; empty when none is open. */
    public Optional<BeslisStand> stand() {
        return standen.keySet().stream().min(Comparator.naturalOrder());
    }

    /** What the bodies of one level say, who decide first. */
    public List<Gezegd> gezegd(Laag laag) {
        return gezegd.stream().filter(each -> each.laag() == laag).toList();
    }

    /** What the law gives the bodies of one level, who decide first. */
    public List<BevoegdheidDetail> wet(Laag laag) {
        return wet.stream()
                .filter(each ->
                        each.data().overheid() != null && Laag.of(each.data().overheid()) == laag)
                .sorted(Comparator.comparing(
                                (BevoegdheidDetail each) -> each.data().rol() != BevoegdheidRol.BESLIST)
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    /**
     * How many times bodies of one level say the same.
     *
     * @param betwist whether that is said in a question that several bodies claim to decide
     */
    public record Gezegd(Laag laag, Claim zegt, int aantal, boolean betwist) {}
}
