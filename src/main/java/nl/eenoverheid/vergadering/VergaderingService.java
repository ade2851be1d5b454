package nl.eenoverheid.vergadering;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans meetings about dossiers, brings them further, and shows them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TAAK_READ') and hasAuthority('DOSSIER_READ')")
public class VergaderingService {
    private static final String MAY_WRITE = "hasAuthority('TAAK_WRITE') and hasAuthority('DOSSIER_READ')";
    private static final int LONGEST_REASON = 1000;

    private final VergaderingStore store;
    private final VergaderingReadRepository reads;
    private final VergaderingenReadRepository lists;
    private final VergaderingPlaces places;

    VergaderingService(
            VergaderingStore store,
            VergaderingReadRepository reads,
            VergaderingenReadRepository lists,
            VergaderingPlaces places) {
        this.store = store;
        this.reads = reads;
        this.lists = lists;
        this.places = places;
    }

    /**
     * Meetings of all dossiers that the caller sees: the first to come first, or the last that was first.
     *
     * @param after key of the page before, null at first
     */
    public Page<VergaderingListItem> list(VergaderingFilter filter, @Nullable String after) {
        return lists.list(filter, after, store.scope());
    }

    /**
     * The meetings of a dossier, the last to begin first.
     *
     * @param after key of the page before, null at first
     */
    public Page<VergaderingListItem> ofDossier(DossierId dossier, @Nullable String after) {
        return reads.ofDossier(dossier, after, store.scope());
    }

    /** Whether the caller may plan a meeting about a dossier. */
    public boolean mayPlan(DossierId dossier) {
        Scope scope = store.scope();
        return places.ofDossier(dossier, scope)
                .filter(plek -> plek.mayWrite(scope) && !plek.gesloten())
                .isPresent();
    }

    /** What the caller, or their organisation, is invited to and is not over, the first one first. */
    public List<VergaderingListItem> coming(@Nullable WerkruimteId werkruimte) {
        return reads.coming(store.scope().within(werkruimte), store.now());
    }

    /**
     * One meeting with its agenda.
     *
     * @throws NotFound when there is none in scope
     */
    public VergaderingDetail detail(VergaderingId id) {
        return reads.detail(id, store.scope()).orElseThrow(NotFound::new);
    }

    /** The meeting from which a task comes; empty when it comes from none that the caller sees. */
    public Optional<VergaderingListItem> ofTaak(TaakId taak) {
        return reads.ofTaak(taak, store.scope());
    }

    /** Who can be invited to talk about a dossier. */
    public List<GenodigdeKeuze> choices(DossierId dossier) {
        return places.choices(dossier, store.scope());
    }

    /**
     * Plans a meeting.
     *
     * @param vorige the meeting before it, of which it takes over what was put off; null for none
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public VergaderingId plan(DossierId dossier, VergaderingData data, @Nullable VergaderingId vorige) {
        return store.plan(dossier, data.checked(), vorige);
    }

    /**
     * Plans it otherwise.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void change(VergaderingId id, long version, VergaderingData data) {
        VergaderingData checked = data.checked();
        Vergadering vergadering = store.begin(id, VergaderingAct.CHANGE);
        Stale.guard(version, vergadering.version());
        store.requireInvitable(checked.genodigden(), vergadering.dossier(), store.scope());
        vergadering.change(checked, store.now());
        store.end(vergadering, VergaderingStap.CHANGED, "");
    }

    /**
     * Begins, ends or cancels it, or adopts its report.
     *
     * @param version the version that was on the screen
     * @param reden why it is cancelled; else it may be empty
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void step(VergaderingId id, long version, VergaderingAct act, String reden) {
        Vergadering vergadering = store.begin(id, act);
        Stale.guard(version, vergadering.version());
        var check = new InputCheck();
        String why = act == VergaderingAct.CANCEL
                ? check.required("reden", reden, LONGEST_REASON)
                : check.optional("reden", reden, LONGEST_REASON);
        check.done();
        vergadering.step(act, why, store.now());
        store.end(vergadering, VergaderingStap.of(act), why);
    }
}
