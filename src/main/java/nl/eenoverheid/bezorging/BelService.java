package nl.eenoverheid.bezorging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.terugkoppeling.Verzending;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls people back: who does it, and what came of each call. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TERUGKOPPELING_READ')")
public class BelService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TerugkoppelingService terugkoppelingen;
    private final BelStore store;
    private final BezorgingReadRepository reads;
    private final BezorgingNews news;
    private final ScopeService scopes;
    private final Clock clock;

    BelService(
            TerugkoppelingService terugkoppelingen,
            BelStore store,
            BezorgingReadRepository reads,
            BezorgingNews news,
            ScopeService scopes,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.store = store;
        this.reads = reads;
        this.news = news;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** Who calls, from when on, and what came of calls before. */
    public BelDetail detail(TerugkoppelingId id) {
        return reads.calls(id, scopes.current());
    }

    /** Says that the caller will do it. */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void take(TerugkoppelingId id) {
        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        VrijgegevenAntwoord.of(detail);
        Scope scope = scopes.current();
        store.of(id).take(scope.account());
        news.tell(detail, "callTaken", "", scope.actor());
    }

    /**
     * Keeps what came of a call; who was spoken has their answer.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('TERUGKOPPELING_WRITE')")
    public void report(TerugkoppelingId id, long version, BelData data) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        BelData checked = data.checked(today);
        TerugkoppelingDetail detail = terugkoppelingen.detail(id);
        VrijgegevenAntwoord.of(detail);
        Stale.guard(version, detail.version());
        Scope scope = scopes.current();
        store.of(id).called(scope.account(), checked.opnieuwOp());
        store.keep(new Belpoging(id, checked, scope.actor(), clock.instant()));
        if (checked.uitkomst() == BelUitkomst.GESPROKEN) {
            terugkoppelingen.markSent(id, version, new Verzending(today, Kanaal.TELEFOON));
        } else {
            news.tell(
                    detail,
                    checked.uitkomst() == BelUitkomst.VOICEMAIL ? "voicemail" : "notReached",
                    "",
                    scope.actor());
        }
    }
}
