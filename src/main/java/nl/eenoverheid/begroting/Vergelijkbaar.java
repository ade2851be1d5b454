package nl.eenoverheid.begroting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Governments of about as many inhabitants, those of the same province first.
 *
 * @param van so many inhabitants the smallest of them has, itself included
 * @param tot so many the largest
 * @param provincie the province that all of them lie in; empty when some lie elsewhere
 */
public record Vergelijkbaar(Overheid met, List<Overheid> overheden, int van, int tot, String provincie) {
    /** So many are named. */
    static final int MOST = 5;

    private static final double FEWER = 0.75;
    private static final double MORE = 4.0 / 3;

    public Vergelijkbaar {
        overheden = List.copyOf(overheden);
    }

    /** Those that are most like one; empty when its inhabitants are not known or nobody is like it. */
    static Optional<Vergelijkbaar> of(Overheid met, List<Overheid> all, Map<OverheidId, Integer> inwoners) {
        Integer own = inwoners.get(met.id());
        if (own == null) {
            return Optional.empty();
        }
        List<Overheid> found = all.stream()
                .filter(each -> each.laag() == met.laag() && !each.id().equals(met.id()))
                .filter(each -> isAbout(inwoners.get(each.id()), own))
                .sorted(Comparator.comparing((Overheid each) -> !Objects.equals(each.provincie(), met.provincie()))
                        .thenComparing(each -> Math.abs(Math.log(inwoners.getOrDefault(each.id(), own) / (double) own)))
                        .thenComparing(Overheid::naam))
                .limit(MOST)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(reason(met, found, inwoners, own));
    }

    private static Vergelijkbaar reason(
            Overheid met, List<Overheid> found, Map<OverheidId, Integer> inwoners, int own) {
        List<Integer> counts = found.stream()
                .map(each -> inwoners.getOrDefault(each.id(), own))
                .toList();
        boolean near = found.stream().allMatch(each -> Objects.equals(each.provincie(), met.provincie()));
        return new Vergelijkbaar(
                met,
                found,
                counts.stream().reduce(own, Math::min),
                counts.stream().reduce(own, Math::max),
                near ? Objects.requireNonNullElse(met.provincie(), "") : "");
    }

    private static boolean isAbout(@Nullable Integer aantal, int own) {
        return aantal != null && aantal >= own * FEWER && aantal <= own * MORE;
    }
}
