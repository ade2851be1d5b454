package nl.eenoverheid.speelruimte;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The first time that words of others reached a dossier. */
public record EersteInbreng(Inbreng wat, LocalDate op) {

    /** The earliest of some days; of one day the one that stands first in {@link Inbreng}. */
    static Optional<EersteInbreng> of(
            @Nullable LocalDate beginspraak, @Nullable LocalDate signaal, @Nullable LocalDate lezing) {
        Map<Inbreng, Optional<LocalDate>> days = Map.of(
                Inbreng.BEGINSPRAAK, Optional.ofNullable(beginspraak),
                Inbreng.SIGNAAL, Optional.ofNullable(signaal),
                Inbreng.LEZING, Optional.ofNullable(lezing));
        return days.entrySet().stream()
                .flatMap(each -> each.getValue().map(day -> new EersteInbreng(each.getKey(), day)).stream())
                .min(Comparator.comparing(EersteInbreng::op).thenComparing(EersteInbreng::wat));
    }

    /** The earlier of two days, of which each can be missing. */
    static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null) {
            return other;
        }
        return other == null || one.isBefore(other) ? one : other;
    }
}
