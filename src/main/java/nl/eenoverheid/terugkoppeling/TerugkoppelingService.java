package nl.eenoverheid.terugkoppeling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what is owed to whom by when, and takes an answer from the first word to the day on which people have it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TERUGKOPPELING_READ')")
public class TerugkoppelingService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REASON = 1000;

    private final TerugkoppelingRepository terugkoppelingen;
    private final TerugkoppelingReadRepository reads;
    private final ScopeService scopes;
    private final VerloopService verloop;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TerugkoppelingService(
            TerugkoppelingRepository terugkoppelingen,
            TerugkoppelingReadRepository reads,
            ScopeService scopes,
            VerloopService verloop,
            ApplicationEventPublisher events,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.reads = reads;
        this.scopes = scopes;
        this.verloop = verloop;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Answers that people were promised, first due first.
     *
     * @param after key of the page before, null at first
     */
    public Page<TerugkoppelingListItem> list(TerugkoppelingFilter filter, @Nullable String after) {
        return reads.list(filter, after, today(), scopes.current());
    }

    /** The answers that wait too long for who may write them, latest first, as many as one page of a list holds. */
    public List<TerugkoppelingListItem> late(@Nullable WerkruimteId werkruimte) {
        var late = new TerugkoppelingFilter(werkruimte, null, true, true, false, null);
        return reads.list(late, null, today(), scopes.current().writing()).rows();
    }

    /**
     * One owed answer with all versions and what happened to it.
     *
     * @throws NotFound when there is none in scope
     */
    public TerugkoppelingDetail detail(TerugkoppelingId id) {
        return reads.detail(id, today(), scopes.current(), () -> verloop.ofItem(item(id)))
                .orElseThrow(NotFound::new);
    }

    /** The answer that is or was owed about a signaal; empty when none was ever promised. */
    public Optional<TerugkoppelingListItem> ofSignaal(SignaalId signaal) {
        return reads.ofSignaal(signaal, today(), scopes.current());
    }

    /** How many of the people behind some signalen, by id, have their answer. */
    public TerugkoppelingTelling telling(Set<Long> signalen) {
        return reads.telling(signalen, today(), scopes.current());
    }

    /**
     * Writes the answer, or a new version of it. An answer that was released must then be released again.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void write(TerugkoppelingId id, long version, AntwoordData data) {
        AntwoordData checked = data.checked();
        Scope scope = scopes.current();
        Terugkoppeling about = changeable(id, version, scope);
        about.write(checked, scope.actor(), clock.instant());
        moved(about, TerugkoppelingMoved.What.WRITTEN, "", scope);
    }

    /**
     * Lets the answer go out as it stands: only an owner of the home werkruimte does that.
     *
     * @param version the version that was on the screen, so that nobody releases what they did not read
     */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void release(TerugkoppelingId id, long version) {
        Scope scope = scopes.current();
        Terugkoppeling about = found(id, scope);
        scope.requireManage(about.werkruimte());
        Stale.guard(version, about.version());
        about.release(scope.account(), clock.instant());
        moved(about, TerugkoppelingMoved.What.RELEASED, "", scope);
    }

    /** Remembers that the people have their answer; the signaal then counts as told back. */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void markSent(TerugkoppelingId id, long version, Verzending verzending) {
        Scope scope = scopes.current();
        Terugkoppeling about = changeable(id, version, scope);
        Instant released = about.vrijgegevenOp().orElseThrow(() -> new IllegalMove("terugkoppeling.move.VERSTUURD"));
        verzending.check(LocalDate.ofInstant(released, HERE), today());
        about.send(Objects.requireNonNull(verzending.dag()), Objects.requireNonNull(verzending.kanaal()));
        events.publishEvent(new TerugkoppelingSent(
                about.id(),
                new SignaalId(about.signaal()),
                about.kop(),
                about.werkruimten(),
                scope.actor(),
                clock.instant()));
    }

    /** Decides, for a reason, that no answer will be given. */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void skip(TerugkoppelingId id, long version, String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, LONGEST_REASON);
        check.done();
        Scope scope = scopes.current();
        Terugkoppeling about = changeable(id, version, scope);
        about.skip(why);
        moved(about, TerugkoppelingMoved.What.SKIPPED, why, scope);
    }

    /** Takes up again what was skipped. */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void resume(TerugkoppelingId id, long version) {
        Scope scope = scopes.current();
        Terugkoppeling about = changeable(id, version, scope);
        about.resume();
        moved(about, TerugkoppelingMoved.What.RESUMED, "", scope);
    }

    private Terugkoppeling found(TerugkoppelingId id, Scope scope) {
        return terugkoppelingen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
    }

    private Terugkoppeling changeable(TerugkoppelingId id, long version, Scope scope) {
        Terugkoppeling about = found(id, scope);
        scope.requireWrite(about.werkruimte());
        Stale.guard(version, about.version());
        return about;
    }

    private void moved(Terugkoppeling about, TerugkoppelingMoved.What step, String why, Scope scope) {
        events.publishEvent(TerugkoppelingMoved.of(about, step, why, scope.actor(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static Item item(TerugkoppelingId id) {
        return new Item(ItemSoort.TERUGKOPPELING, id.value());
    }
}
