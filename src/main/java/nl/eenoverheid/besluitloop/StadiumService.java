package nl.eenoverheid.besluitloop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a besluit from stage to stage, says its days, and lets it go: inside, and as another act outside. Each act takes
 * the version of the way that was on the screen; 0 when nothing happened to the besluit before.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('BESLUIT_WRITE')")
public class StadiumService {
    private final BesluitloopRepository lopen;
    private final VaststellingRepository vaststellingen;
    private final BesluitPlaces places;
    private final ScopeService scopes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StadiumService(
            BesluitloopRepository lopen,
            VaststellingRepository vaststellingen,
            BesluitPlaces places,
            ScopeService scopes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lopen = lopen;
        this.vaststellingen = vaststellingen;
        this.places = places;
        this.scopes = scopes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that it came a stage further.
     *
     * @throws IllegalMove when the besluit does not stand so, or its kind does not know that stage
     * @throws Stale when somebody else did something since
     */
    public void advance(BesluitId id, long loopVersion, Stadium next, StapData data) {
        Scope scope = scopes.current();
        Besluitstand besluit = written(id, scope);
        StapData checked = data.checked(next.compareTo(Stadium.DEFINITIEF) < 0 ? null : besluit.datum(), today());
        Besluitloop loop = opened(besluit, loopVersion);
        loop.advance(besluit, next, checked, scope.actor(), now());
        if (next == Stadium.BEKRACHTIGD && vaststellingen.countOpen(id.value()) > 0) {
            throw new IllegalMove("besluitloop.move.nogNietIedereen");
        }
        keep(loop, besluit, next.name().toLowerCase(Locale.ROOT), told(checked), scope.actor());
    }

    /** Says that it went one stage back, while it is prepared, and why. */
    public void goBack(BesluitId id, long loopVersion, StapData data) {
        Scope scope = scopes.current();
        Besluitstand besluit = written(id, scope);
        StapData checked = data.reasoned(today());
        Besluitloop loop = opened(besluit, loopVersion);
        loop.goBack(besluit, checked, scope.actor(), now());
        keep(loop, besluit, StapSoort.TERUG.what(), told(checked), scope.actor());
    }

    /** Says on which days it ends, was sent and can be answered. */
    public void schedule(BesluitId id, long loopVersion, LooptijdData data) {
        Scope scope = scopes.current();
        Besluitstand besluit = written(id, scope);
        Besluitloop loop = opened(besluit, loopVersion);
        loop.schedule(besluit, data, today());
        keep(loop, besluit, "dagen", "", scope.actor());
    }

    /**
     * Keeps what another system says of a besluit that was taken over from there; that it is public, by an owner.
     *
     * @param published the day on which it was made public; null when it was not
     */
    public void takeOver(BesluitId id, LooptijdData data, @Nullable LocalDate published) {
        Scope scope = scopes.current();
        Besluitstand besluit = published == null ? written(id, scope) : owned(id, scope);
        Besluitloop loop = opened(besluit, 0);
        loop.takeOver(besluit, data, published, today());
        keep(loop, besluit, "dagen", "", scope.actor());
    }

    /** Lets partners inside use it, by an owner. Nothing becomes public by that. */
    public void release(BesluitId id, long loopVersion, StapData data) {
        Scope scope = scopes.current();
        Besluitstand besluit = owned(id, scope);
        StapData checked = data.checked(besluit.datum(), today());
        Besluitloop loop = opened(besluit, loopVersion);
        loop.release(besluit, checked, scope.actor(), now());
        keep(loop, besluit, StapSoort.VRIJGEGEVEN.what(), told(checked), scope.actor());
    }

    /** Says that it was made public, where and when, by an owner; a second time corrects that. */
    public void publish(BesluitId id, long loopVersion, StapData data) {
        Scope scope = scopes.current();
        Besluitstand besluit = owned(id, scope);
        StapData checked = data.checked(besluit.datum(), today());
        Besluitloop loop = opened(besluit, loopVersion);
        loop.publish(besluit, checked, scope.actor(), now());
        keep(loop, besluit, StapSoort.BEKENDGEMAAKT.what(), told(checked), scope.actor());
    }

    private Besluitstand written(BesluitId id, Scope scope) {
        Besluitstand besluit = places.lock(id, scope).orElseThrow(NotFound::new);
        scope.requireWrite(besluit.home());
        return besluit;
    }

    private Besluitstand owned(BesluitId id, Scope scope) {
        Besluitstand besluit = places.lock(id, scope).orElseThrow(NotFound::new);
        scope.requireManage(besluit.home());
        return besluit;
    }

    private Besluitloop opened(Besluitstand besluit, long version) {
        Besluitloop loop =
                lopen.findByBesluitId(besluit.besluit().value()).orElseGet(() -> new Besluitloop(besluit.besluit()));
        Stale.guard(version, loop.version());
        return loop;
    }

    private void keep(Besluitloop loop, Besluitstand besluit, String what, String toelichting, Actor actor) {
        lopen.saveAndFlush(loop);
        events.publishEvent(besluit.changed(what, toelichting, actor, now()));
    }

    private static String told(StapData data) {
        return Stream.of(data.orgaan(), data.toelichting())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), BesluitloopService.HERE);
    }
}
