package nl.eenoverheid.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team of the caller.
 *
 * @param leden names of its members
 * @param teltSinds since when it counts, null when it does not
 * @param maanden its sums, the first month first; none while it has too few members to keep each of them unknown
 */
public record TeamDetail(
        TeamId id,
        String naam,
        List<String> leden,
        @Nullable LocalDate teltSinds,
        List<TeamMaand> maanden) {
    /** Fewer members could be told apart in a sum. */
    public static final int FEWEST = 3;

    public TeamDetail {
        leden = List.copyOf(leden);
        maanden = leden.size() < FEWEST ? List.of() : List.copyOf(maanden);
    }

    /** Whether it counts. */
    public boolean telt() {
        return teltSinds != null;
    }

    /** Whether its sums may be seen. */
    public boolean isGrootGenoeg() {
        return leden.size() >= FEWEST;
    }
}
