package nl.eenoverheid.overview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.access.VisitService;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.controle.ControleService;
import nl.eenoverheid.kalender.KalenderService;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.vergadering.VergaderingListItem;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.NieuwsRegel;
import nl.eenoverheid.workspace.VerloopRegel;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the overview shows, as far as the rights of the caller go. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class OverviewService {
    /** For who is here for the first time, "new" is what happened in this time. */
    private static final Duration FIRST_VISIT = Duration.ofDays(7);

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int MOST_STEPS = 3;

    private final Waiting waiting;
    private final KnoopService knopen;
    private final BezoekService bezoeken;
    private final ControleService controles;
    private final OverviewSources sources;

    OverviewService(
            Waiting waiting,
            KnoopService knopen,
            BezoekService bezoeken,
            ControleService controles,
            OverviewSources sources) {
        this.waiting = waiting;
        this.knopen = knopen;
        this.bezoeken = bezoeken;
        this.controles = controles;
        this.sources = sources;
    }

    /** Whether the caller is an administrator of an organisation whose access should have been reviewed. */
    public boolean isReviewDue() {
        SignedIn person = sources.current().get();
        LocalDate today = LocalDate.ofInstant(sources.clock().instant(), HERE);
        return person.has(Right.ACCOUNT_MANAGE)
                && controles.overview(person.organisatie()).termijnen().stream()
                        .anyMatch(each -> each.isOverdue(today));
    }

    /** What waits, by what the caller has to do with it, each part in order of weight. */
    public List<Attention> attention(@Nullable WerkruimteId werkruimte) {
        SignedIn person = sources.current().get();
        List<Attention> all = new ArrayList<>(waiting.forPerson(person, werkruimte));
        if (person.has(Right.BEZOEK_WRITE)) {
            Instant now = sources.clock().instant();
            bezoeken.mine(werkruimte).stream()
                    .filter(bezoek -> bezoek.eindigtOp().isBefore(now))
                    .forEach(bezoek -> all.add(new Attention.Bezoek(bezoek.id(), bezoek.titel(), bezoek.eindigtOp())));
        }
        sources.mandaten()
                .ending()
                .forEach(each -> all.add(
                        new Attention.Mandaat(each.id().value(), each.keten(), Objects.requireNonNull(each.tot()))));
        all.addAll(steps(person));
        all.sort(Comparator.comparing(Attention::part));
        return all;
    }

    /** Steps of the budget calendar of the caller's organisation that are near or late, the most pressing ones. */
    private List<Attention.Kalenderstap> steps(SignedIn person) {
        if (!person.has(Right.BEGROTING_WRITE)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(sources.clock().instant(), HERE);
        return sources.kalender().waiting().stream()
                .limit(MOST_STEPS)
                .map(each -> new Attention.Kalenderstap(
                        each.organisatie().value(),
                        "kalender.titel." + each.sleutel().soort(),
                        each.sleutel(),
                        each.overNaam(),
                        each.wanneer(),
                        ChronoUnit.DAYS.between(today, each.wanneer())))
                .toList();
    }

    /** Where the caller goes outside next, within two weeks. */
    public Optional<BezoekListItem> nextBezoek(@Nullable WerkruimteId werkruimte) {
        Instant now = sources.clock().instant();
        return sources.current().get().has(Right.BEZOEK_READ)
                ? bezoeken.mine(werkruimte).stream()
                        .filter(bezoek -> !bezoek.eindigtOp().isBefore(now))
                        .findFirst()
                : Optional.empty();
    }

    /** The meetings to which the caller is invited, the first one first. */
    public List<VergaderingListItem> meetings(@Nullable WerkruimteId werkruimte) {
        return waiting.meetings(sources.current().get(), werkruimte);
    }

    /** Since when something counts as new: the start of the visit before this one. */
    public Instant newSince() {
        Instant before = sources.visits().before();
        return before == null ? sources.clock().instant().minus(FIRST_VISIT) : before;
    }

    /** To what others did something since then, each thing once, newest first. */
    public Page<NieuwsRegel> news(@Nullable WerkruimteId werkruimte, @Nullable String after) {
        return sources.current().get().has(Right.WERKRUIMTE_READ)
                ? sources.verloop().since(newSince(), werkruimte, after)
                : Page.empty();
    }

    /** All that others did to one thing since then, newest first. */
    public List<VerloopRegel> newsOf(Item item, @Nullable WerkruimteId werkruimte) {
        return sources.current().get().has(Right.WERKRUIMTE_READ)
                ? sources.verloop().ofItemSince(item, newSince(), werkruimte)
                : List.of();
    }

    /** How many knopen are in each state; empty for who may not see them. */
    public Map<BeslisStand, Integer> deciders(@Nullable WerkruimteId werkruimte) {
        return sources.current().get().has(Right.KNOOP_READ) ? knopen.standen(werkruimte, null) : Map.of();
    }

    /** Who looks, since when, and at which course of events. */
    @Component
    record OverviewSources(
            CurrentAccount current,
            VisitService visits,
            VerloopService verloop,
            MandaatService mandaten,
            KalenderService kalender,
            Clock clock) {}
}
