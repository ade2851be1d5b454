package nl.eenoverheid.besluit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a besluit from its first words to a result, and back to the table when it is time. */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class BesluitvormingService {
    private final BesluitRepository besluiten;
    private final BesluitInput input;
    private final StandpuntGuard standpunten;
    private final Vastlegger vastlegger;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BesluitvormingService(
            BesluitRepository besluiten,
            BesluitInput input,
            StandpuntGuard standpunten,
            Vastlegger vastlegger,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.besluiten = besluiten;
        this.input = input;
        this.standpunten = standpunten;
        this.vastlegger = vastlegger;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins the preparation of a besluit.
     *
     * @throws InvalidInput with every problem
     */
    public BesluitId draft(BesluitData data) {
        BesluitData checked = data.checked();
        Scope scope = scopes.current();
        scope.requireWrite(Objects.requireNonNull(checked.werkruimte()));
        Besluit besluit = saved(new Besluit(input.fresh(checked, scope), today()));
        publish(besluit, "drafted", "", scope.actor());
        return besluit.id();
    }

    /**
     * Takes over a besluit that was taken elsewhere and stands in another system. Nobody speaks about it here any more.
     * One of another organisation is taken over by an owner of the werkruimte only.
     *
     * @throws InvalidInput with every problem
     */
    public BesluitId takeOver(BesluitData data, Overname overname) {
        BesluitData checked = data.checkedWithoutKenmerk();
        Scope scope = scopes.current();
        WerkruimteId werkruimte = Objects.requireNonNull(checked.werkruimte());
        scope.requireWrite(werkruimte);
        if (!scope.organisatie().equals(checked.organisatie())) {
            scope.requireManage(werkruimte);
        }
        Besluit besluit = saved(new Besluit(input.fresh(checked, scope), overname, today()));
        publish(besluit, "overgenomen", "", scope.actor());
        return besluit.id();
    }

    /**
     * Changes its text, while it is prepared.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since, or took a position
     */
    public void change(BesluitId id, long version, BesluitData data) {
        BesluitData checked = data.checked();
        Scope scope = scopes.current();
        Besluit besluit = changeable(id, scope);
        Stale.guard(version, standOf(besluit));
        besluit.change(input.changed(checked, besluit, scope));
        saved(besluit);
        publish(besluit, "changed", "", scope.actor());
    }

    /**
     * Records the result. From then on text, positions and minority texts stay as they are.
     *
     * @param version the version that was on the screen: nobody records over a position that they did not see
     * @throws IllegalMove when it is another result than the count says and no reason is given, or when the caller is not
     *     of a government that decides or is responsible and owns no werkruimte of it
     */
    public void record(BesluitId id, long version, UitkomstData data) {
        Scope scope = scopes.current();
        Besluit besluit = changeable(id, scope);
        vastlegger.require(besluit, scope);
        UitkomstData checked = data.checked(today(), besluit.herzieningOp());
        Stale.guard(version, standOf(besluit));
        BesluitResultaat resultaat = Objects.requireNonNull(checked.resultaat());
        List<Checklist.Positie> posities = standpunten.requireCounted(besluit, resultaat, checked.tegenTelling());
        if (resultaat == BesluitResultaat.VASTGESTELD) {
            events.publishEvent(new AdoptionRequested(besluit.id(), besluit.knoop(), besluit.tekst()));
        }
        besluit.record(resultaat, Objects.requireNonNull(checked.datum()), checked.ingangOp(), posities);
        if (resultaat == BesluitResultaat.VASTGESTELD) {
            adopted(besluit, scope.actor());
        } else {
            publish(besluit, resultaat.name().toLowerCase(Locale.ROOT), "", scope.actor());
        }
    }

    /** Takes it back, with a reason. */
    public void withdraw(BesluitId id, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, BesluitData.LONGEST_LINES);
        check.done();
        Scope scope = scopes.current();
        Besluit besluit = changeable(id, scope);
        besluit.withdraw(why, today());
        publish(besluit, "ingetrokken", why, scope.actor());
    }

    /**
     * Records what came out when people looked at it again.
     *
     * @param version the version that was on the screen
     */
    public void review(BesluitId id, long version, HerzieningData data) {
        HerzieningData checked = data.checked(today());
        Scope scope = scopes.current();
        Besluit besluit = changeable(id, scope);
        Stale.guard(version, standOf(besluit));
        besluit.review(checked, scope.actor(), clock.instant());
        String what = "herziening" + Objects.requireNonNull(checked.uitkomst()).name();
        publish(besluit, what, checked.toelichting(), scope.actor());
    }

    private Besluit changeable(BesluitId id, Scope scope) {
        Besluit besluit =
                besluiten.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.werkruimte());
        return besluit;
    }

    /** Goes up with each change and with each position. */
    private long standOf(Besluit besluit) {
        return besluit.version() + standpunten.count(besluit);
    }

    private Besluit saved(Besluit besluit) {
        try {
            return besluiten.saveAndFlush(besluit);
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("uk_besluit_identificatie")) {
                throw new InvalidInput("identificatie", "besluit.input.taken");
            }
            throw e;
        }
    }

    private void adopted(Besluit besluit, Actor actor) {
        events.publishEvent(new BesluitAdopted(
                besluit.id(), besluit.titel(), besluit.werkruimten(), besluit.signalen(), actor, clock.instant()));
        KnoopId knoop = besluit.knoop();
        if (knoop != null) {
            events.publishEvent(
                    new KnoopAnswered(knoop, besluit.titel(), besluit.werkruimten(), actor, clock.instant()));
        }
    }

    private void publish(Besluit besluit, String what, String toelichting, Actor actor) {
        events.publishEvent(BesluitChanged.of(besluit, what, toelichting, actor, clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BesluitService.HERE);
    }
}
