package nl.eenoverheid.dossier;

import java.util.List;
import java.util.Locale;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps dossiers and shows them to who may see them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class DossierService {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    private final DossierStore store;
    private final DossierReadRepository reads;
    private final ScopeService scopes;
    private final LandingStore landings;
    private final ObjectProvider<OpenInDossier> openThings;
    private final ObjectProvider<FaseGuard> guards;

    DossierService(
            DossierStore store,
            DossierReadRepository reads,
            ScopeService scopes,
            LandingStore landings,
            ObjectProvider<OpenInDossier> openThings,
            ObjectProvider<FaseGuard> guards) {
        this.store = store;
        this.reads = reads;
        this.scopes = scopes;
        this.landings = landings;
        this.openThings = openThings;
        this.guards = guards;
    }

    /**
     * Dossiers that the caller may see, last changed first.
     *
     * @param after key of the page before, null at first
     */
    public Page<DossierListItem> list(DossierFilter filter, @Nullable String after) {
        return reads.list(filter, after, store.today(), scopes.current());
    }

    /** Dossiers that are not closed, to choose from, by name. */
    public List<DossierChoice> choices(@Nullable WerkruimteId werkruimte) {
        return reads.choices(scopes.current().within(werkruimte));
    }

    /**
     * One dossier with who takes part in it.
     *
     * @throws NotFound when there is none in scope
     */
    public DossierDetail detail(DossierId id) {
        return reads.detail(id, store.today(), scopes.current()).orElseThrow(NotFound::new);
    }

    /**
     * Where a dossier stands, for what belongs to it.
     *
     * @throws NotFound when there is none in scope
     */
    public DossierHome home(DossierId id) {
        return reads.home(id, scopes.current()).orElseThrow(NotFound::new);
    }

    /** What was read together and landed in a dossier, last landed first; empty for a dossier out of scope. */
    public List<LandingRegel> landings(DossierId id) {
        return landings.of(id);
    }

    /** What stands in the way of closing a dossier; empty when nothing does. */
    public List<OpenInDossier.Open> stillOpen(DossierId id) {
        home(id);
        return openIn(id);
    }

    /** What has to be done before a dossier may go to a phase; empty when nothing has. */
    public List<FaseGuard.Obstacle> obstacles(DossierId id, DossierFase next) {
        return obstacles(id, home(id).fase(), next);
    }

    /**
     * Opens a dossier, in the first phase.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public DossierId open(DossierData data) {
        return store.open(data.checked()).id();
    }

    /**
     * Changes what a dossier says.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void change(DossierId id, long version, DossierData data) {
        DossierData checked = data.checked();
        Dossier dossier = store.changeable(id);
        Stale.guard(version, dossier.version());
        dossier.change(checked, store.now());
        store.changed(dossier, "changed", "");
    }

    /**
     * Brings a dossier into another phase.
     *
     * @param reden why; required for every step but the next one
     * @throws IllegalMove when that phase does not follow, when something has to be done before it, or when something is
     *     open in what would be closed
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void move(DossierId id, DossierFase next, String reden) {
        Dossier dossier = store.changeable(id);
        var check = new InputCheck();
        String why = dossier.fase().canBecome(next) && dossier.fase().needsReason(next)
                ? check.required("reden", reden, LONGEST_REASON)
                : check.optional("reden", reden, LONGEST_REASON);
        check.done();
        if (next == DossierFase.GESLOTEN && dossier.fase() != DossierFase.GESLOTEN) {
            guardNothingOpen(id);
        }
        obstacles(id, dossier.fase(), next).stream().findFirst().ifPresent(first -> {
            throw new IllegalMove(first.key());
        });
        dossier.move(next, store.now());
        store.changed(dossier, next.name().toLowerCase(Locale.ROOT), why);
    }

    /**
     * Lets a duiding that every organisation signed land: the dossier takes over a sentence from it.
     *
     * @throws IllegalMove when the duiding is not signed yet
     * @throws org.springframework.security.access.AccessDeniedException when the caller only reads the duiding: its
     *     signalen move by it
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void land(DossierId id, DuidingId duiding, String zin) {
        var check = new InputCheck();
        String sentence = check.required("zin", zin, LONGEST_REASON);
        check.done();
        Dossier dossier = store.changeable(id);
        landings.land(dossier, landings.signed(duiding), sentence);
    }

    private List<FaseGuard.Obstacle> obstacles(DossierId id, DossierFase from, DossierFase next) {
        return guards.orderedStream()
                .flatMap(each -> each.before(id, from, next).stream())
                .toList();
    }

    private void guardNothingOpen(DossierId id) {
        int open = openIn(id).stream().mapToInt(OpenInDossier.Open::aantal).sum();
        if (open > 0) {
            throw new IllegalMove("dossier.move.stillOpen", open);
        }
    }

    private List<OpenInDossier.Open> openIn(DossierId id) {
        return openThings
                .orderedStream()
                .map(each -> each.openIn(id))
                .filter(open -> open.aantal() > 0)
                .toList();
    }
}
