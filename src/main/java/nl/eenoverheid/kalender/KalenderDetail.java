package nl.eenoverheid.kalender;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step with what the law says of it, who waits, and what hangs together with it.
 *
 * @param regel null when the law asks for no day
 * @param eerst what comes before it
 * @param daarna what waits for it
 * @param zienswijzen of a step of a joint arrangement: what the councils did
 * @param canTell whether the caller may say something of it
 * @param own whether that would be for their own organisation
 * @param canPlan whether they may set its day; of a zienswijze the joint arrangement does so too
 */
public record KalenderDetail(
        KalenderMoment moment,
        @Nullable Termijnregel regel,
        List<KalenderMoment> eerst,
        List<KalenderMoment> daarna,
        List<KalenderMoment> zienswijzen,
        List<Botsing> botsingen,
        List<Stap> stappen,
        boolean canTell,
        boolean own,
        boolean canPlan) {

    public KalenderDetail {
        eerst = List.copyOf(eerst);
        daarna = List.copyOf(daarna);
        zienswijzen = List.copyOf(zienswijzen);
        botsingen = List.copyOf(botsingen);
        stappen = List.copyOf(stappen);
    }

    /** Whether the caller may say this of it now. */
    public boolean can(MomentHandeling wat) {
        boolean may = wat == MomentHandeling.GEPLAND || wat == MomentHandeling.VERZET ? canPlan : canTell;
        return switch (wat) {
            case BEVESTIGD -> own && !moment.bevestigd();
            default -> may && moment.stand().allows(wat);
        };
    }

    /**
     * What somebody said.
     *
     * @param bevestigd whether they said it for their own organisation
     */
    public record Stap(
            MomentHandeling wat,
            LocalDate dag,
            String toelichting,
            boolean bevestigd,
            String wie,
            String organisatie,
            Instant op) {}
}
