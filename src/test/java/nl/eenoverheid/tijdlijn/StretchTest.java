package nl.eenoverheid.tijdlijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StretchTest {
    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");
    private static final int MOST = 7;

    /** Whatever the sources hold, reading on finds each moment once and in order. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyMomentOfEverySourceComesOnceAndInOrder(int seed) {
        Random random = new Random(seed);
        List<List<Tijdlijnpunt>> sources = IntStream.range(0, 4)
                .mapToObj(source -> source(random, source, random.nextInt(60)))
                .toList();
        List<Tijdlijnpunt> read = new ArrayList<>();
        Instant before = FAR;
        while (before != null) {
            Instant from = before;
            Stretch stretch =
                    Stretch.of(sources.stream().map(all -> ask(all, from)).toList(), MOST);
            read.addAll(stretch.punten());
            before = stretch.next();
        }

        assertThat(read)
                .containsExactlyInAnyOrderElementsOf(
                        sources.stream().flatMap(List::stream).toList())
                .isSortedAccordingTo(Comparator.comparing(Tijdlijnpunt::op).reversed());
    }

    @Test
    void moreAtOneInstantThanASourceGivesDoesNotStopIt() {
        List<Tijdlijnpunt> same = IntStream.range(0, MOST)
                .mapToObj(i -> punt(FAR.minusSeconds(5), "gelijk " + i))
                .toList();

        Stretch stretch = Stretch.of(List.of(same), MOST);

        assertThat(stretch.punten()).hasSize(MOST);
        assertThat(stretch.next()).isEqualTo(FAR.minusSeconds(5));
        assertThat(Stretch.of(List.of(List.of()), MOST)).isEqualTo(new Stretch(List.of(), null));
    }

    private static List<Tijdlijnpunt> source(Random random, int source, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> punt(FAR.minusSeconds(1 + random.nextInt(200) * 3L), source + "-" + i))
                .collect(Collectors.groupingBy(Tijdlijnpunt::op))
                .values()
                .stream()
                .flatMap(group -> group.stream().limit(MOST - 1))
                .sorted(Comparator.comparing(Tijdlijnpunt::op).reversed())
                .toList();
    }

    private static List<Tijdlijnpunt> ask(List<Tijdlijnpunt> all, Instant before) {
        return all.stream()
                .filter(punt -> punt.op().isBefore(before))
                .limit(MOST)
                .toList();
    }

    private static Tijdlijnpunt punt(Instant op, String titel) {
        return new Tijdlijnpunt(op, TijdlijnSoort.DOSSIER, "dossier.tijdlijn.opened", titel, "", "");
    }
}
