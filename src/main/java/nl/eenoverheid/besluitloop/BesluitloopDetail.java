package nl.eenoverheid.besluitloop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitSoort;
import org.jspecify.annotations.Nullable;

/**
 * The way of a besluit as its page shows it.
 *
 * @param version 0 when nothing happened to it yet
 * @param orgaan the body that decides
 * @param stadium the stage that counts now; null before the first
 * @param volgende the stages that can follow now
 * @param kanTerug whether there is a way back
 * @param datum the day on which it was decided; null while it is prepared
 * @param uiterlijkOp by when it must be there, when that was said
 * @param vervangen whether another one that stands took its place
 * @param kanVervangen whether the caller can let it take the place of another one
 * @param looptijd its other days
 * @param vrijgegevenOp since when partners inside may use it
 * @param bekendOp on which it was made public
 * @param stappen what happened, the last first
 * @param canWrite whether the caller may change it
 * @param canManage whether the caller may let it go
 */
public record BesluitloopDetail(
        BesluitId besluit,
        long version,
        BesluitSoort soort,
        String orgaan,
        @Nullable Stadium stadium,
        List<Stadium> volgende,
        boolean kanTerug,
        @Nullable LocalDate datum,
        @Nullable LocalDate ingangOp,
        @Nullable LocalDate uiterlijkOp,
        @Nullable LocalDate ingetrokkenOp,
        boolean vervangen,
        boolean kanVervangen,
        LooptijdData looptijd,
        @Nullable LocalDate vrijgegevenOp,
        @Nullable LocalDate bekendOp,
        List<Stap> stappen,
        boolean canWrite,
        boolean canManage) {

    public BesluitloopDetail {
        volgende = List.copyOf(volgende);
        stappen = List.copyOf(stappen);
    }

    /** Whether it was decided, and counts on a day. */
    public boolean stands(LocalDate today) {
        return datum != null && over(today).isEmpty();
    }

    /** Why it does not count any more; empty as long as it counts or is prepared. */
    public Optional<Afloopreden> over(LocalDate today) {
        if (ingetrokkenOp != null) {
            return Optional.of(Afloopreden.INGETROKKEN);
        }
        if (vervangen) {
            return Optional.of(Afloopreden.VERVANGEN);
        }
        return looptijd.isOver(today) ? Optional.of(Afloopreden.GEEINDIGD) : Optional.empty();
    }

    /** Whether it was made public, and where that can be read. */
    public @Nullable Stap bekendmaking() {
        return stappen.stream()
                .filter(each -> each.soort() == StapSoort.BEKENDGEMAAKT)
                .findFirst()
                .orElse(null);
    }

    /** The step that brought it to a stage, the last time; null when nobody wrote it down. */
    public @Nullable Stap stap(Stadium naar) {
        return stappen.stream()
                .filter(each -> each.soort() == StapSoort.VERDER && each.stadium() == naar)
                .findFirst()
                .orElse(null);
    }

    /**
     * One step.
     *
     * @param stadium where it came, for a step that moves it
     * @param orgaan the body that did it, or the place where it was made public
     */
    public record Stap(
            StapSoort soort,
            @Nullable Stadium stadium,
            LocalDate dag,
            String orgaan,
            String toelichting,
            String wie,
            String organisatie,
            Instant op) {}
}
