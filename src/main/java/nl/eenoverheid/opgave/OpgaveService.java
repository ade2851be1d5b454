package nl.eenoverheid.opgave;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps opgaven of dossiers: what each costs, and what it comes to with what governments put in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class OpgaveService {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    static final String MAY_WRITE = "hasAuthority('DOSSIER_READ') and hasAuthority('BEGROTING_WRITE')";

    private final OpgaveReadRepository reads;
    private final BijdrageReadRepository bijdragen;
    private final OpgaveSommen sommen;
    private final OpgaveStore store;
    private final ScopeService scopes;

    OpgaveService(
            OpgaveReadRepository reads,
            BijdrageReadRepository bijdragen,
            OpgaveSommen sommen,
            OpgaveStore store,
            ScopeService scopes) {
        this.reads = reads;
        this.bijdragen = bijdragen;
        this.sommen = sommen;
        this.store = store;
        this.scopes = scopes;
    }

    /** The opgaven of a dossier with what they come to, open ones first; none for a dossier out of scope. */
    public List<OpgaveListItem> ofDossier(DossierId dossier) {
        Scope scope = scopes.current();
        List<OpgaveItem> found = reads.ofDossier(dossier, scope);
        Map<OpgaveId, List<BijdrageDetail>> money =
                bijdragen.of(found.stream().map(OpgaveItem::id).toList(), scope);
        Map<OpgaveId, OpgaveStand> sums = sommen.of(found, money);
        return found.stream()
                .map(each -> new OpgaveListItem(
                        each.id(),
                        each.data().naam(),
                        each.status(),
                        money.getOrDefault(each.id(), List.of()).size(),
                        Objects.requireNonNull(sums.get(each.id()))))
                .toList();
    }

    /**
     * One opgave.
     *
     * @throws NotFound when there is none in scope
     */
    public OpgaveDetail detail(OpgaveId id) {
        Scope scope = scopes.current();
        OpgaveItem found = reads.these(List.of(id), scope).stream().findFirst().orElseThrow(NotFound::new);
        Map<OpgaveId, List<BijdrageDetail>> money = bijdragen.of(List.of(id), scope);
        return new OpgaveDetail(
                id,
                found.version(),
                found.dossier(),
                found.dossierNaam(),
                found.data(),
                found.status(),
                money.getOrDefault(id, List.of()),
                Objects.requireNonNull(sommen.of(List.of(found), money).get(id)),
                bijdragen.elders(id, found.dossier(), scope),
                reads.stappen(id, scope),
                found.canWrite());
    }

    /**
     * Writes down what has to get done, and what that costs.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public OpgaveId open(DossierId dossier, OpgaveData data) {
        OpgaveData checked = data.checked();
        Scope scope = scopes.current();
        store.changeable(dossier, scope);
        return store.save(new Opgave(dossier, checked, scope.actor(), store.now()), "opened", "", scope);
    }

    /**
     * Writes it down otherwise, as long as it is open.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void change(OpgaveId id, long version, OpgaveData data) {
        OpgaveData checked = data.checked();
        Scope scope = scopes.current();
        Opgave opgave = current(id, version, scope);
        opgave.change(checked);
        store.save(opgave, "changed", "", scope);
    }

    /**
     * Closes it, and says why.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void close(OpgaveId id, long version, String waarom) {
        String why = reason(waarom);
        Scope scope = scopes.current();
        Opgave opgave = current(id, version, scope);
        opgave.close(why, scope.actor(), store.now());
        store.save(opgave, "closed", why, scope);
    }

    /**
     * Takes it up again, and says why.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void reopen(OpgaveId id, long version, String waarom) {
        String why = reason(waarom);
        Scope scope = scopes.current();
        Opgave opgave = current(id, version, scope);
        opgave.reopen(why, scope.actor(), store.now());
        store.save(opgave, "reopened", why, scope);
    }

    private Opgave current(OpgaveId id, long version, Scope scope) {
        Opgave opgave = store.changeable(id, scope);
        Stale.guard(version, opgave.version());
        return opgave;
    }

    private static String reason(String waarom) {
        var check = new InputCheck();
        String why = check.required("waarom", waarom, LONGEST_REASON);
        check.done();
        return why;
    }
}
