package nl.eenoverheid.afweging;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was weighed, and lets a person round it off. The sums decide nothing. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('KNOOP_READ')")
public class AfwegingService {
    private final AfwegingStore store;
    private final AfwegingReadRepository reads;
    private final ScopeService scopes;

    AfwegingService(AfwegingStore store, AfwegingReadRepository reads, ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.scopes = scopes;
    }

    /** The afweging of a knoop, as far as the caller may read it; empty when nobody began one. */
    public Optional<AfwegingDetail> ofKnoop(KnoopId knoop) {
        return reads.ofKnoop(knoop, scopes.current());
    }

    /** What parties gave before what they give now, the last one first. */
    public List<EerdereWeging> earlier(KnoopId knoop) {
        return reads.earlier(knoop, scopes.current());
    }

    /** Organisations that can weigh, by name. */
    public List<PartijKeuze> parties(KnoopId knoop) {
        return reads.parties(knoop, scopes.current());
    }

    /** Knopen in which the organisation of the caller has to give its weights, the first to end first. */
    public List<WaitingWeging> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(scopes.current().within(werkruimte).writing());
    }

    /** Writes down what was weighed and why. */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public void finish(KnoopId knoop, AfrondData data) {
        AfrondData checked = data.checked();
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        afweging.finish(checked, scope.actor(), store.now());
        store.end(afweging, "afgerond", "", scope);
    }

    /** Takes up again what was rounded off, with the weights that there are. */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public void reopen(KnoopId knoop, String reden) {
        String why = AfwegingStore.reason(reden);
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        afweging.reopen(why);
        store.end(afweging, "heropend", why, scope);
    }

    /** Goes back to the table; weights are asked anew after that. */
    @Transactional
    @PreAuthorize("hasAuthority('KNOOP_WRITE')")
    public void back(KnoopId knoop, String reden) {
        String why = AfwegingStore.reason(reden);
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        afweging.back(why);
        store.end(afweging, "terug", why, scope);
    }
}
