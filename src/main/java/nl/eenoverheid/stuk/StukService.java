package nl.eenoverheid.stuk;

import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.vertrouwelijkheid.Afgeschermd;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.vertrouwelijkheid.Lezerkeuze;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheden;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows stukken to who may see them. What they hold is opened by {@link StukInhoudService}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class StukService {
    private final StukReadRepository reads;
    private final StukOneRepository one;
    private final StukSearch search;
    private final StukGuard guard;
    private final Vertrouwelijkheden vertrouwelijkheden;
    private final ScopeService scopes;

    StukService(
            StukReadRepository reads,
            StukOneRepository one,
            StukSearch search,
            StukGuard guard,
            Vertrouwelijkheden vertrouwelijkheden,
            ScopeService scopes) {
        this.reads = reads;
        this.one = one;
        this.search = search;
        this.guard = guard;
        this.vertrouwelijkheden = vertrouwelijkheden;
        this.scopes = scopes;
    }

    /**
     * Stukken that the caller may see, the newest first by the day that stands on them.
     *
     * @param after key of the page before, null at first
     */
    public Page<StukListItem> list(StukFilter filter, @Nullable String after) {
        Scope scope = scopes.current();
        return filter.isSearch() ? search.find(filter, after, scope) : reads.list(filter, after, scope);
    }

    /**
     * Whether the caller may add stukken to a dossier.
     *
     * @throws nl.eenoverheid.shared.NotFound when it is not in scope
     */
    public boolean mayAdd(DossierId dossier) {
        Scope scope = scopes.current();
        return guard.mayAdd(guard.readable(dossier, scope), scope);
    }

    /**
     * One stuk with every version. That somebody opens a limited one is kept.
     *
     * @throws nl.eenoverheid.shared.NotFound when it is not for the caller
     */
    public StukDetail detail(StukId id) {
        Scope scope = scopes.current();
        StukPlek plek = guard.opened(id, scope);
        return one.detail(id, plek, guard.mayChange(plek, scope));
    }

    /** What was done with a stuk, the last thing first. */
    public List<StukRegel> course(StukId id) {
        guard.readable(id, scopes.current());
        return one.course(id);
    }

    /** Who may know a stuk, since when and why. */
    public VertrouwelijkheidDetail confidentiality(StukId id) {
        StukPlek plek = guard.readable(id, scopes.current());
        return vertrouwelijkheden.detail(
                new Afgeschermd(AfgeschermdSoort.STUK, id.value(), plek.dossier(), one.eigenaar(id)));
    }

    /** Who can be named as readers of something in a dossier, by name. */
    public List<Lezerkeuze> readers(DossierId dossier) {
        Scope scope = scopes.current();
        guard.readable(dossier, scope);
        return vertrouwelijkheden.candidates(dossier, scope);
    }
}
