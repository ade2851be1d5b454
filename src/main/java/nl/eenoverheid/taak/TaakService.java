package nl.eenoverheid.taak;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks things of organisations, and shows what was asked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TAAK_READ')")
public class TaakService {
    private final TaakStore store;
    private final TaakReadRepository reads;
    private final TaakPlaces places;
    private final VerloopService verloop;
    private final ScopeService scopes;

    TaakService(
            TaakStore store, TaakReadRepository reads, TaakPlaces places, VerloopService verloop, ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.places = places;
        this.verloop = verloop;
        this.scopes = scopes;
    }

    /**
     * Tasks that the caller may see, the first that is due first; of what is over the last.
     *
     * @param after key of the page before, null at first
     */
    public Page<TaakListItem> list(TaakFilter filter, @Nullable String after) {
        return reads.list(filter, after, store.today(), scopes.current());
    }

    /**
     * One task.
     *
     * @throws NotFound when there is none in scope
     */
    public TaakDetail detail(TaakId id) {
        return reads.detail(id, store.today(), scopes.current(), verloop.ofItem(new Item(ItemSoort.TAAK, id.value())))
                .orElseThrow(NotFound::new);
    }

    /** Some tasks by their id, as far as the caller may see them. */
    public List<TaakListItem> some(Set<Long> taken) {
        return taken.isEmpty() ? List.of() : reads.some(taken, store.today(), scopes.current());
    }

    /** What waits for the caller: asked of them or of nobody in particular, late, refused or to confirm. */
    public List<WaitingTaak> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(store.today(), scopes.current().within(werkruimte).writing());
    }

    /** The organisations that can be asked in a werkruimte, with their people. */
    @PreAuthorize("hasAuthority('TAAK_WRITE')")
    public List<TaakKeuze> choices(WerkruimteId werkruimte) {
        return places.choices(werkruimte, scopes.current());
    }

    /**
     * Asks something. Who asks oneself has it at once.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem, also when who is asked does not see it there
     */
    @Transactional
    @PreAuthorize("hasAuthority('TAAK_WRITE')")
    public TaakId ask(TaakData data) {
        return store.ask(data, scopes.current());
    }
}
