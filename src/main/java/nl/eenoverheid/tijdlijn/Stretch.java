package nl.eenoverheid.tijdlijn;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import org.jspecify.annotations.Nullable;

/**
 * Moments of all sources as one row of them, the last first.
 *
 * @param next before which moment the following stretch begins; null when there is no more
 */
record Stretch(List<Tijdlijnpunt> punten, @Nullable Instant next) {
    private static final Comparator<Tijdlijnpunt> LAST_FIRST = Comparator.comparing(Tijdlijnpunt::op)
            .reversed()
            .thenComparing(Tijdlijnpunt::soort)
            .thenComparing(Tijdlijnpunt::titel);

    /**
     * Puts together what each source gave. Of a source that gave as many as it could there may be more, at its last moment too;
     * so what lies at or before that moment waits for the following stretch.
     *
     * @param most how many each source could give
     */
    static Stretch of(List<List<Tijdlijnpunt>> sources, int most) {
        @Nullable
        Instant horizon = sources.stream()
                .filter(source -> source.size() >= most)
                .map(source -> source.getLast().op())
                .max(Comparator.naturalOrder())
                .orElse(null);
        if (horizon == null) {
            return new Stretch(sorted(sources.stream().flatMap(List::stream)), null);
        }
        List<Tijdlijnpunt> certain = sorted(
                sources.stream().flatMap(List::stream).filter(punt -> punt.op().isAfter(horizon)));
        if (certain.isEmpty()) {
            return new Stretch(
                    sorted(sources.stream().flatMap(List::stream).filter(punt -> punt.op()
                            .equals(horizon))),
                    horizon);
        }
        return new Stretch(certain, certain.getLast().op());
    }

    private static List<Tijdlijnpunt> sorted(Stream<Tijdlijnpunt> punten) {
        return punten.sorted(LAST_FIRST).toList();
    }
}
