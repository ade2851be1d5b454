package nl.eenoverheid.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
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

/** Notes what was heard and shows it to who may see it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_READ')")
public class SignaalService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REASON = 1000;

    private final SignaalRepository signalen;
    private final SignaalReadRepository reads;
    private final ScopeService scopes;
    private final VerloopService verloop;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignaalService(
            SignaalRepository signalen,
            SignaalReadRepository reads,
            ScopeService scopes,
            VerloopService verloop,
            ApplicationEventPublisher events,
            Clock clock) {
        this.signalen = signalen;
        this.reads = reads;
        this.scopes = scopes;
        this.verloop = verloop;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signalen that the caller may see, last heard first.
     *
     * @param after key of the page before, null at first
     */
    public Page<SignaalListItem> list(SignaalFilter filter, @Nullable String after) {
        return reads.list(filter, after, scopes.current());
    }

    /** Ids of the signalen of a filter, last heard first, at most so many. */
    public Set<Long> ids(SignaalFilter filter, int most) {
        return reads.ids(filter, most, scopes.current());
    }

    /** Some signalen by id, last heard first; those that the caller may not see are left out. */
    public List<SignaalListItem> byIds(Set<Long> ids) {
        return reads.byIds(ids, scopes.current());
    }

    /**
     * One signaal with where it landed and what happened to it.
     *
     * @throws NotFound when there is none in scope
     */
    public SignaalDetail detail(SignaalId id) {
        return reads.detail(id, scopes.current(), reads::spoor, verloop.ofItem(new Item(ItemSoort.SIGNAAL, id.value())))
                .orElseThrow(NotFound::new);
    }

    /** The signalen whose words landed in something, last heard first: the landing trace the other way round. */
    public List<SignaalListItem> landedIn(Item item) {
        Scope scope = scopes.current();
        return reads.byIds(reads.landedIn(item, scope), scope);
    }

    /**
     * Notes a signaal.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public SignaalId note(SignaalData data) {
        SignaalData checked = data.checked(today());
        Scope scope = scopes.current();
        scope.requireNote(home(checked));
        requireSeen(checked.bezoek(), scope);
        Signaal signaal = signalen.save(new Signaal(checked, scope.actor(), clock.instant()));
        events.publishEvent(SignaalNoted.of(signaal, true, scope.actor(), clock.instant()));
        return signaal.id();
    }

    /**
     * Changes a signaal.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void change(SignaalId id, long version, SignaalData data) {
        SignaalData checked = data.checked(today());
        Scope scope = scopes.current();
        Signaal signaal = changeable(id, scope);
        Stale.guard(version, signaal.version());
        if (!signaal.wasHeardDuring(checked.bezoek())) {
            requireSeen(checked.bezoek(), scope);
        }
        signaal.change(checked);
        events.publishEvent(SignaalNoted.of(signaal, false, scope.actor(), clock.instant()));
    }

    /** Ends it without a follow-up. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void drop(SignaalId id, String reden) {
        String why = reason(reden);
        Scope scope = scopes.current();
        Signaal signaal = changeable(id, scope);
        signaal.drop(why);
        moved(signaal, why, scope);
    }

    /** Takes it up again. */
    @Transactional
    @PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
    public void reopen(SignaalId id, String reden) {
        String why = reason(reden);
        Scope scope = scopes.current();
        Signaal signaal = changeable(id, scope);
        signaal.reopen(why);
        moved(signaal, why, scope);
    }

    private void requireSeen(@Nullable BezoekId bezoek, Scope scope) {
        if (bezoek != null && !reads.sees(bezoek, scope)) {
            throw new InvalidInput("bezoek", "signaal.input.bezoek");
        }
    }

    private Signaal changeable(SignaalId id, Scope scope) {
        Signaal signaal =
                signalen.findInScope(id.value(), scope.werkruimteIds()).orElseThrow(NotFound::new);
        scope.requireWrite(signaal.werkruimte());
        return signaal;
    }

    private void moved(Signaal signaal, String why, Scope scope) {
        events.publishEvent(SignaalMoved.to(signaal.status(), signaal, why, scope.actor(), clock.instant()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private static WerkruimteId home(SignaalData data) {
        if (data.werkruimte() == null) {
            throw new IllegalStateException("not checked");
        }
        return data.werkruimte();
    }

    private static String reason(String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, LONGEST_REASON);
        check.done();
        return why;
    }
}
