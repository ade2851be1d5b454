package nl.eenoverheid.escalatie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Passes questions to another body. What is said of that afterwards is in {@link EscalatieAntwoordService}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class EscalatieService {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EscalatieStore store;
    private final EscalatieReadRepository reads;
    private final KnoopService knopen;
    private final BestuursorgaanService organen;
    private final ScopeService scopes;
    private final Clock clock;

    EscalatieService(
            EscalatieStore store,
            EscalatieReadRepository reads,
            KnoopService knopen,
            BestuursorgaanService organen,
            ScopeService scopes,
            Clock clock) {
        this.store = store;
        this.reads = reads;
        this.knopen = knopen;
        this.organen = organen;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What was passed from and to a question, the last one first; nothing when it is not in scope. */
    public List<EscalatieDetail> ofKnoop(KnoopId knoop) {
        return reads.ofKnoop(knoop, scopes.current());
    }

    /** What waits for an answer of a body of the caller's organisation, the most urgent first. */
    public List<EscalatieWaiting> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(scopes.current().within(werkruimte).writing());
    }

    /**
     * Puts a question to a body. In another werkruimte it becomes a question of its own, tied to this one.
     *
     * @throws IllegalMove when it is not open any more, or waits for an answer of that body already
     */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public EscalatieId pass(KnoopId knoop, EscalatieData data) {
        EscalatieData checked = data.checked(LocalDate.ofInstant(clock.instant(), HERE));
        Scope scope = scopes.current();
        KnoopPlek van = store.plek(knoop, scope).orElseThrow(NotFound::new);
        scope.requireWrite(van.home());
        BestuursorgaanNaam orgaan =
                organen.find(Objects.requireNonNull(checked.orgaan())).orElseThrow(NotFound::new);
        if (!van.open()) {
            throw new IllegalMove("escalatie.move.closed");
        }
        if (reads.waitsFor(knoop, orgaan.id(), scope)) {
            throw new IllegalMove("escalatie.move.again");
        }
        return store.pass(van, there(van, checked.werkruimte()), orgaan, checked, scope.actor());
    }

    private @Nullable KnoopId there(KnoopPlek van, @Nullable WerkruimteId werkruimte) {
        return werkruimte == null || werkruimte.equals(van.home())
                ? null
                : knopen.raise(new KnoopData(werkruimte, null, van.vraag(), van.toelichting(), Set.of(), Set.of()));
    }
}
