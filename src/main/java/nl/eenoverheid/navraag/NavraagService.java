package nl.eenoverheid.navraag;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks people whether an answer helped, and shows what they said. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TERUGKOPPELING_READ')")
public class NavraagService {
    private final TerugkoppelingService terugkoppelingen;
    private final NavraagRepository navragen;
    private final NavraagReadRepository reads;
    private final NavraagAsking asking;
    private final ScopeService scopes;
    private final Clock clock;

    NavraagService(
            TerugkoppelingService terugkoppelingen,
            NavraagRepository navragen,
            NavraagReadRepository reads,
            NavraagAsking asking,
            ScopeService scopes,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.navragen = navragen;
        this.reads = reads;
        this.asking = asking;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What people said of an answer, last said first. */
    public List<NavraagAntwoord> of(TerugkoppelingId id) {
        return reads.of(id, scopes.current());
    }

    /** The answers that did not help, for who may write them. */
    public List<NavraagListItem> open(@Nullable WerkruimteId werkruimte) {
        return reads.open(scopes.current().within(werkruimte).writing());
    }

    /**
     * Makes a code with which people say whether the answer that counts now helped; it goes along with the answer.
     *
     * @return the code; it is not kept and cannot be shown again
     */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public String ask(TerugkoppelingId id) {
        TerugkoppelingDetail detail = writable(id);
        int nummer = detail.antwoord()
                .orElseThrow(() -> new IllegalMove("navraag.move.ask"))
                .nummer();
        return asking.make(id, nummer, scopes.current().actor());
    }

    /** Leaves the answer as it is, although it did not help. */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void settle(TerugkoppelingId id) {
        writable(id);
        Scope scope = scopes.current();
        List<NavraagAntwoord> open =
                reads.of(id, scope).stream().filter(NavraagAntwoord::open).toList();
        open.forEach(reactie ->
                navragen.lock(reactie.id()).orElseThrow(NotFound::new).settle(clock.instant()));
        if (!open.isEmpty()) {
            asking.tell(id, "settled", scope.actor());
        }
    }

    private TerugkoppelingDetail writable(TerugkoppelingId id) {
        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        if (!detail.canWrite()) {
            throw new AccessDeniedException("reads only in this werkruimte");
        }
        return detail;
    }
}
