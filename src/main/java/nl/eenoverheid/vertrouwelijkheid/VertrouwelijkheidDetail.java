package nl.eenoverheid.vertrouwelijkheid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far one thing may be known, for who may read it.
 *
 * @param version 0 when nothing was said yet
 * @param eigenaar name of who made it
 * @param lezers who else may read it now, when it is limited
 * @param stappen all that was said, the last one first
 */
public record VertrouwelijkheidDetail(
        long version,
        Vertrouwelijkheid niveau,
        @Nullable Geheimgrond grond,
        @Nullable LocalDate tot,
        Lezerkeuze eigenaar,
        List<Lezer> lezers,
        List<Stap> stappen) {

    public VertrouwelijkheidDetail {
        lezers = List.copyOf(lezers);
        stappen = List.copyOf(stappen);
    }

    /** Whether the last day of secrecy is over, and somebody has to say what it is now. */
    public boolean isOver(LocalDate today) {
        return tot != null && tot.isBefore(today);
    }

    /** The same as a form takes it. */
    public VertrouwelijkheidData data() {
        return new VertrouwelijkheidData(
                niveau,
                grond,
                tot,
                lezers.stream().map(each -> each.wie().account()).collect(Collectors.toSet()),
                "");
    }

    /**
     * Somebody who may read it.
     *
     * @param door name of who said so
     */
    public record Lezer(Lezerkeuze wie, Instant sinds, String door) {}

    /**
     * What was said once.
     *
     * @param lezers how many people could read it then, besides who made it
     */
    public record Stap(
            Vertrouwelijkheid niveau,
            @Nullable Geheimgrond grond,
            @Nullable LocalDate tot,
            String reden,
            int lezers,
            String wie,
            String organisatie,
            Instant op) {}
}
