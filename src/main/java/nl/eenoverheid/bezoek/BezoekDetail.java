package nl.eenoverheid.bezoek;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.workspace.VerloopRegel;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one bezoek.
 *
 * @param data as the form takes it
 * @param verslag how it was, null before it was rounded off
 * @param reden why it was cancelled or planned again
 * @param route the places with the names of their municipalities
 * @param mijn whether the caller takes part in it
 * @param canWrite whether the caller may change it
 */
public record BezoekDetail(
        long id,
        long version,
        BezoekData data,
        BezoekStatus status,
        Instant begintOp,
        Instant eindigtOp,
        @Nullable BezoekVerslag verslag,
        String reden,
        List<Plaats> route,
        List<Deelnemer> deelnemers,
        String werkruimte,
        String organisatie,
        String wie,
        Instant geplandOp,
        List<VerloopRegel> verloop,
        boolean mijn,
        boolean canWrite) {

    public BezoekDetail {
        route = List.copyOf(route);
        deelnemers = List.copyOf(deelnemers);
        verloop = List.copyOf(verloop);
    }

    public BezoekSoort soort() {
        return Objects.requireNonNull(data.soort());
    }

    public BezoekRol rol() {
        return Objects.requireNonNull(data.rol());
    }

    /** Whether it should have been rounded off by now. */
    public boolean isToRoundOff(Instant now) {
        return status.isAhead() && eindigtOp.isBefore(now);
    }

    /**
     * A place on the route.
     *
     * @param gemeente name of the municipality, empty when it was not given
     */
    public record Plaats(@Nullable LocalTime tijd, String gemeente, String kern, String plek) {}

    /** Somebody with an account who takes part. */
    public record Deelnemer(long account, String naam, String organisatie) {}
}
