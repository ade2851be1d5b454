package nl.eenoverheid.bezoek;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans bezoeken and shows them to who may see them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('BEZOEK_READ')")
public class BezoekService {
    private static final Duration AHEAD = Duration.ofDays(14);
    private static final int MOST_MINE = 20;
    private static final int CHOICE_DAYS = 60;
    private static final int MOST_CHOICES = 50;

    private final BezoekReadRepository reads;
    private final BezoekStore store;
    private final ScopeService scopes;
    private final VerloopService verloop;

    BezoekService(BezoekReadRepository reads, BezoekStore store, ScopeService scopes, VerloopService verloop) {
        this.reads = reads;
        this.store = store;
        this.scopes = scopes;
        this.verloop = verloop;
    }

    /**
     * One part of the bezoeken that the caller may see, in the order of that part.
     *
     * @param after key of the page before, null at first
     */
    public Page<BezoekListItem> list(BezoekFilter filter, @Nullable String after) {
        return reads.list(filter, after, scopes.current());
    }

    /**
     * One bezoek with its route, who goes and what happened to it.
     *
     * @throws NotFound when there is none in scope
     */
    public BezoekDetail detail(BezoekId id) {
        return reads.detail(id, scopes.current(), () -> verloop.ofItem(new Item(ItemSoort.BEZOEK, id.value())))
                .orElseThrow(NotFound::new);
    }

    /**
     * One bezoek to take along in a calendar of one's own.
     *
     * @throws AccessDeniedException for a guest where guests take nothing along
     */
    public BezoekDetail calendar(BezoekId id) {
        BezoekDetail bezoek = detail(id);
        if (!reads.mayTakeAlong(id, scopes.current())) {
            throw new AccessDeniedException("guests take nothing along");
        }
        return bezoek;
    }

    /** One bezoek in a line, empty when there is none in scope. */
    public Optional<BezoekListItem> find(BezoekId id) {
        return reads.find(id, scopes.current());
    }

    /** Where the caller goes in the coming two weeks, and where they went without rounding it off; the first on top. */
    public List<BezoekListItem> mine(@Nullable WerkruimteId werkruimte) {
        return reads.mine(store.now().plus(AHEAD), MOST_MINE, scopes.current().within(werkruimte));
    }

    /** Bezoeken of the last two months, those of the caller today on top: during which was this heard? */
    public List<BezoekChoice> choices() {
        LocalDate today = store.today();
        return reads.choices(
                begin(today.minusDays(CHOICE_DAYS)),
                begin(today),
                begin(today.plusDays(1)),
                MOST_CHOICES,
                scopes.current());
    }

    /**
     * Plans a bezoek.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem, such as an agenda that the rule does not allow
     */
    @Transactional
    @PreAuthorize("hasAuthority('BEZOEK_WRITE')")
    public BezoekId plan(BezoekData data) {
        return store.plan(data.checked(store.today()));
    }

    /**
     * Changes what was planned; its werkruimte stays.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('BEZOEK_WRITE')")
    public void change(BezoekId id, long version, BezoekData data) {
        BezoekData checked = data.checked(store.today());
        Scope scope = scopes.current();
        Bezoek bezoek = store.changeable(id);
        Stale.guard(version, bezoek.version());
        store.requireMembers(checked, bezoek.deelnemers(), scope.within(bezoek.werkruimte()));
        bezoek.change(checked);
        store.changed(bezoek, "changed", "");
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(BezoekData.HERE).toInstant();
    }
}
