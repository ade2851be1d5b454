package nl.eenoverheid.kalender;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What hangs together with a step: what comes before it, and what waits for it. */
record Keten(List<KalenderMoment> eerst, List<KalenderMoment> daarna, List<KalenderMoment> zienswijzen) {
    private static final List<List<MomentSoort>> TRACKS = List.of(
            List.of(
                    MomentSoort.KADERNOTA_AANGEBODEN,
                    MomentSoort.KADERNOTA_VASTGESTELD,
                    MomentSoort.KADERBRIEF,
                    MomentSoort.BEGROTING_AANGEBODEN,
                    MomentSoort.ONTWERPBEGROTING,
                    MomentSoort.BEGROTING_VASTGESTELD,
                    MomentSoort.BEGROTING_INGEZONDEN),
            List.of(MomentSoort.JAARREKENING_VASTGESTELD, MomentSoort.JAARREKENING_INGEZONDEN));

    static Keten of(KalenderMoment moment, Collection<KalenderMoment> all) {
        MomentSleutel sleutel = moment.sleutel();
        if (sleutel.soort() == MomentSoort.ZIENSWIJZE) {
            return new Keten(
                    all.stream()
                            .filter(each -> each.sleutel().equals(sleutel.draft()))
                            .toList(),
                    all.stream()
                            .filter(each -> sleutel.over() != null
                                    && each.is(sleutel.over(), MomentSoort.BEGROTING_VASTGESTELD, sleutel.boekjaar()))
                            .toList(),
                    List.of());
        }
        return new Keten(
                Stream.concat(beside(moment, all, -1).stream(), frames(moment, all))
                        .toList(),
                beside(moment, all, 1).stream().toList(),
                zienswijzen(moment, all));
    }

    /** The nearest step of the same organisation and year, before or after. */
    private static Optional<KalenderMoment> beside(
            KalenderMoment moment, Collection<KalenderMoment> all, int direction) {
        MomentSleutel sleutel = moment.sleutel();
        List<MomentSoort> track = TRACKS.stream()
                .filter(each -> each.contains(sleutel.soort()))
                .findFirst()
                .orElseThrow();
        int own = track.indexOf(sleutel.soort());
        return all.stream()
                .filter(each -> each.organisatie().equals(sleutel.organisatie())
                        && each.sleutel().boekjaar() == sleutel.boekjaar()
                        && track.contains(each.sleutel().soort()))
                .filter(each -> Integer.signum(track.indexOf(each.sleutel().soort()) - own) == direction)
                .min(Comparator.comparing(
                        each -> Math.abs(track.indexOf(each.sleutel().soort()) - own)));
    }

    /** A kadernota rests on the frames of the joint arrangements in which its council takes part. */
    private static Stream<KalenderMoment> frames(KalenderMoment moment, Collection<KalenderMoment> all) {
        return moment.sleutel().soort() == MomentSoort.KADERNOTA_VASTGESTELD
                ? all.stream()
                        .filter(each -> each.isKept()
                                && each.sleutel().soort() == MomentSoort.KADERBRIEF
                                && each.sleutel().boekjaar() == moment.sleutel().boekjaar())
                : Stream.empty();
    }

    private static List<KalenderMoment> zienswijzen(KalenderMoment moment, Collection<KalenderMoment> all) {
        return all.stream()
                .filter(each -> moment.organisatie().equals(each.sleutel().over())
                        && each.sleutel().boekjaar() == moment.sleutel().boekjaar()
                        && (moment.sleutel().soort() == MomentSoort.ONTWERPBEGROTING
                                || moment.sleutel().soort() == MomentSoort.BEGROTING_VASTGESTELD))
                .sorted(Comparator.comparing(KalenderMoment::organisatieNaam))
                .toList();
    }
}
