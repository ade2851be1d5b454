package nl.eenoverheid.besluitloop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps which bodies adopt an afspraak by themselves, and what each said. An organisation speaks for its own bodies; an
 * owner of the werkruimte writes down what others decided.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class VaststellingService {
    /** So many bodies can be asked for one afspraak. */
    public static final int MOST = 100;

    private final VaststellingRepository vaststellingen;
    private final BestuursorgaanService organen;
    private final BesluitPlaces places;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VaststellingService(
            VaststellingRepository vaststellingen,
            BestuursorgaanService organen,
            BesluitPlaces places,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vaststellingen = vaststellingen;
        this.organen = organen;
        this.places = places;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says which bodies have to adopt an afspraak by themselves; those that are there already stay as they are.
     *
     * @throws IllegalMove when it is no afspraak: only that binds nobody until each body adopts it
     */
    public void ask(BesluitId id, Set<BestuursorgaanId> asked) {
        Scope scope = scopes.current();
        Besluitstand besluit = afspraak(id, scope);
        Set<BestuursorgaanId> there = vaststellingen.findByBesluitId(id.value()).stream()
                .map(Vaststelling::orgaan)
                .collect(Collectors.toSet());
        if (asked.isEmpty()) {
            throw new InvalidInput("organen", "shared.input.choose");
        }
        if (there.size() + asked.size() > MOST) {
            throw new InvalidInput("organen", "besluitloop.input.tooMany", MOST);
        }
        String names = asked.stream()
                .map(each -> organen.find(each).orElseThrow(NotFound::new).naam())
                .sorted()
                .collect(Collectors.joining(", "));
        asked.stream()
                .filter(each -> !there.contains(each))
                .forEach(each -> vaststellingen.saveAndFlush(new Vaststelling(id, each)));
        tell(besluit, "organen", names, scope);
    }

    /**
     * Writes down what a body decided.
     *
     * @param version the version that was on the screen
     */
    public void record(BesluitId id, VaststellingId orgaan, long version, VaststellingData data) {
        VaststellingData checked = data.checked(today());
        Scope scope = scopes.current();
        Besluitstand besluit = afspraak(id, scope);
        Vaststelling vaststelling = opened(id, orgaan, version);
        BestuursorgaanNaam naam = organen.find(vaststelling.orgaan()).orElseThrow(NotFound::new);
        if (!naam.organisatie().id().equals(scope.organisatie()) && !scope.canManage(besluit.home())) {
            throw new AccessDeniedException("only an owner speaks for the body of another organisation");
        }
        vaststelling.tell(checked, scope.actor(), clock.instant());
        vaststellingen.saveAndFlush(vaststelling);
        String what = "orgaan" + Objects.requireNonNull(checked.stand()).name();
        tell(besluit, what, told(naam.naam(), checked.toelichting()), scope);
    }

    /** Takes a body out of the list of which nothing was said yet. */
    public void drop(BesluitId id, VaststellingId orgaan, long version) {
        Scope scope = scopes.current();
        Besluitstand besluit = afspraak(id, scope);
        Vaststelling vaststelling = opened(id, orgaan, version);
        vaststelling.requireSilent();
        vaststellingen.delete(vaststelling);
        tell(
                besluit,
                "orgaanWeg",
                organen.find(vaststelling.orgaan())
                        .map(BestuursorgaanNaam::naam)
                        .orElse(""),
                scope);
    }

    private Besluitstand afspraak(BesluitId id, Scope scope) {
        Besluitstand besluit = places.lock(id, scope).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.home());
        besluit.over().ifPresent(why -> {
            throw new IllegalMove("besluitloop.move." + why);
        });
        if (besluit.soort() != BesluitSoort.AFSPRAAK) {
            throw new IllegalMove("besluitloop.move.geenAfspraak");
        }
        return besluit;
    }

    private Vaststelling opened(BesluitId id, VaststellingId orgaan, long version) {
        Vaststelling vaststelling =
                vaststellingen.lock(orgaan.value(), id.value()).orElseThrow(NotFound::new);
        Stale.guard(version, vaststelling.version());
        return vaststelling;
    }

    private void tell(Besluitstand besluit, String what, String toelichting, Scope scope) {
        events.publishEvent(besluit.changed(what, toelichting, scope.actor(), clock.instant()));
    }

    private static String told(String orgaan, String toelichting) {
        return toelichting.isEmpty() ? orgaan : orgaan + "\n" + toelichting;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BesluitloopService.HERE);
    }
}
