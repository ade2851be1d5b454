package nl.eenoverheid.toewijzing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who handles one signaal.
 *
 * @param version how many things were done about it
 * @param behandelaar name of the organisation, null while nobody was asked
 * @param persoon name of who handles it there
 * @param regie name of the organisation that directs
 * @param uiterlijk day by which it says whether it takes it
 * @param teLaat how many working days that is late
 * @param acts what the one who looks may do
 * @param stappen what was done, first to last
 */
public record ToewijzingDetail(
        long signaal,
        long version,
        ToewijzingStatus status,
        @Nullable String behandelaar,
        @Nullable String persoon,
        @Nullable String regie,
        @Nullable LocalDate uiterlijk,
        int teLaat,
        Set<ToewijzingAct> acts,
        List<Stap> stappen) {

    public boolean may(ToewijzingAct act) {
        return acts.contains(act);
    }

    /** What was done last about who handles it, leaving out who directs. */
    public Optional<Stap> last() {
        return stappen.reversed().stream()
                .filter(stap -> stap.soort() != StapSoort.REGIE)
                .findFirst();
    }

    /**
     * One thing that was done.
     *
     * @param naar name of the organisation that it names
     * @param regel why, when a rule did it
     */
    public record Stap(
            StapSoort soort,
            @Nullable String naar,
            @Nullable String persoon,
            String reden,
            String wie,
            String organisatie,
            Instant op,
            @Nullable RegelUitleg regel) {}
}
