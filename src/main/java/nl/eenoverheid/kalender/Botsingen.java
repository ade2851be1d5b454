package nl.eenoverheid.kalender;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/** Finds what clashes in a calendar. */
final class Botsingen {
    /** So many days before the last day by law it is told that nothing was done. */
    static final int NEAR_DAYS = 14;

    /** What passed longer ago is not dug up again, such as what happened before the calendar was used. */
    static final int OLDEST_DAYS = 92;

    private static final int WEEK = 7;

    private final Collection<KalenderMoment> momenten;
    private final Map<MomentSleutel, KalenderMoment> byKey;
    private final List<PeriodeListItem> perioden;
    private final OrganisatieId own;
    private final Function<OrganisatieId, Set<OrganisatieId>> regelingen;
    private final int weken;
    private final LocalDate today;
    private final List<Botsing> found = new ArrayList<>();

    /**
     * For the steps of a calendar.
     *
     * @param perioden recesses and meetings of their organisations
     * @param own is told of a last day by law even when it never planned it; of others it may well be done
     * @param regelingen in which joint arrangements a government takes part
     * @param weken how long councils have at least
     */
    Botsingen(
            Collection<KalenderMoment> momenten,
            List<PeriodeListItem> perioden,
            OrganisatieId own,
            Function<OrganisatieId, Set<OrganisatieId>> regelingen,
            int weken,
            LocalDate today) {
        this.momenten = momenten;
        this.byKey = momenten.stream().collect(toMap(KalenderMoment::sleutel, identity(), (one, other) -> one));
        this.perioden = perioden;
        this.own = own;
        this.regelingen = regelingen;
        this.weken = weken;
        this.today = today;
    }

    /** All of them, the heaviest kind first, in each kind the nearest day first. */
    List<Botsing> find() {
        for (KalenderMoment each : momenten) {
            if (each.isOpen()) {
                law(each);
                days(each);
            }
            switch (each.sleutel().soort()) {
                case ZIENSWIJZE -> term(each);
                case BEGROTING_VASTGESTELD -> board(each);
                case KADERNOTA_VASTGESTELD -> frame(each);
                default -> {}
            }
        }
        found.sort(Comparator.comparing(Botsing::soort)
                .thenComparing(each -> each.punt().wanneer())
                .thenComparing(each -> each.punt().uid()));
        return List.copyOf(found);
    }

    /** A kadernota is adopted before the frame of a joint arrangement in which its council takes part is there. */
    private void frame(KalenderMoment kadernota) {
        if (!kadernota.isOpen()) {
            return;
        }
        regelingen.apply(kadernota.organisatie()).stream()
                .map(each -> byKey.get(MomentSleutel.of(
                        each, MomentSoort.KADERBRIEF, kadernota.sleutel().boekjaar())))
                .filter(Objects::nonNull)
                .filter(each -> each.isKept() && each.stand() != MomentStand.VERVALLEN)
                .filter(each -> each.wanneer().isAfter(kadernota.wanneer()))
                .forEach(each -> add(BotsingSoort.KADERNOTA_TE_VROEG, kadernota, each, each.wanneer(), 0));
    }

    private void law(KalenderMoment moment) {
        LocalDate last = moment.uiterlijk();
        if (last == null
                || moment.sleutel().soort() == MomentSoort.ZIENSWIJZE
                || !moment.isKept() && !moment.organisatie().equals(own)) {
            return;
        }
        long left = DAYS.between(today, last);
        if (left < 0 && left >= -OLDEST_DAYS) {
            add(BotsingSoort.WET_VOORBIJ, moment, null, last, -left);
        } else if (left >= 0 && moment.dag() != null && moment.dag().isAfter(last)) {
            add(BotsingSoort.WET_GEPLAND_ERNA, moment, null, last, 0);
        } else if (left >= 0 && left <= NEAR_DAYS) {
            add(BotsingSoort.WET_NADERT, moment, null, last, left);
        }
    }

    private void days(KalenderMoment moment) {
        LocalDate day = moment.wanneer();
        if (!moment.sleutel().soort().needsMeeting() || day.isBefore(today)) {
            return;
        }
        OrganisatieId raad = moment.organisatie();
        Optional<PeriodeListItem> recess =
                perioden.stream().filter(each -> each.isRecessOf(raad, day)).findFirst();
        if (recess.isPresent()) {
            add(
                    BotsingSoort.IN_RECES,
                    moment,
                    null,
                    recess.get().van().minusDays(1),
                    DAYS.between(recess.get().van(), recess.get().tot()) + 1);
        } else if (moment.sleutel().soort() == MomentSoort.ZIENSWIJZE) {
            meeting(moment);
        }
    }

    /** Only of a council that noted when it meets. */
    private void meeting(KalenderMoment zienswijze) {
        KalenderMoment draft = byKey.get(zienswijze.sleutel().draft());
        List<LocalDate> meetings = perioden.stream()
                .filter(each -> each.soort() == PeriodeSoort.VERGADERING)
                .filter(each -> each.organisatie().equals(zienswijze.organisatie()))
                .map(PeriodeListItem::van)
                .sorted()
                .toList();
        if (draft == null || meetings.isEmpty()) {
            return;
        }
        boolean meets =
                meetings.stream().anyMatch(day -> !day.isBefore(draft.wanneer()) && !day.isAfter(zienswijze.wanneer()));
        if (!meets) {
            LocalDate next = meetings.stream()
                    .filter(day -> day.isAfter(zienswijze.wanneer()))
                    .findFirst()
                    .orElse(null);
            found.add(new Botsing(
                    BotsingSoort.GEEN_VERGADERING,
                    zienswijze,
                    draft,
                    zienswijze.organisatie(),
                    zienswijze.organisatieNaam(),
                    next,
                    0));
        }
    }

    private void term(KalenderMoment zienswijze) {
        KalenderMoment draft = byKey.get(zienswijze.sleutel().draft());
        if (draft == null || !zienswijze.isOpen() || draft.stand() == MomentStand.VERVALLEN) {
            return;
        }
        LocalDate first = draft.wanneer().plusWeeks(weken);
        if (zienswijze.wanneer().isBefore(first)) {
            add(
                    BotsingSoort.TERMIJN_TE_KORT,
                    zienswijze,
                    draft,
                    first,
                    Math.max(0, DAYS.between(draft.wanneer(), zienswijze.wanneer()) / WEEK));
        }
    }

    /** The board of a joint arrangement decides before the last council has to have spoken. */
    private void board(KalenderMoment besluit) {
        if (!besluit.isOpen()) {
            return;
        }
        momenten.stream()
                .filter(each -> each.sleutel().soort() == MomentSoort.ZIENSWIJZE
                        && each.sleutel().boekjaar() == besluit.sleutel().boekjaar()
                        && besluit.organisatie().equals(each.sleutel().over())
                        && each.isOpen()
                        && each.wanneer().isAfter(besluit.wanneer()))
                .max(Comparator.comparing(KalenderMoment::wanneer))
                .ifPresent(last -> add(
                        BotsingSoort.BESLUIT_TE_VROEG,
                        besluit,
                        last,
                        last.wanneer().plusDays(1),
                        0));
    }

    /** What a joint arrangement has to put right is for it to do, also when it is told at the step of a council. */
    private void add(
            BotsingSoort soort, KalenderMoment moment, @Nullable KalenderMoment other, LocalDate day, long number) {
        KalenderMoment who = soort == BotsingSoort.TERMIJN_TE_KORT && other != null ? other : moment;
        found.add(new Botsing(soort, moment, other, who.organisatie(), who.organisatieNaam(), day, number));
    }
}
