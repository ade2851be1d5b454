package nl.eenoverheid.afweging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets each party say what weighs how much for it. All weights open in the instant in which nobody is waited for any more. */
@Service
@Transactional
@PreAuthorize("hasAuthority('KNOOP_WRITE')")
public class WegingService {
    private final AfwegingStore store;
    private final AfwegingReadRepository reads;
    private final WegingRepository wegingen;
    private final ScopeService scopes;

    WegingService(AfwegingStore store, AfwegingReadRepository reads, WegingRepository wegingen, ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.wegingen = wegingen;
        this.scopes = scopes;
    }

    /**
     * Asks the parties for their weights.
     *
     * @throws NotFound when one of them has nobody who can weigh here
     */
    public void ask(KnoopId knoop, VraagData data) {
        VraagData checked = data.checked(store.today());
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        afweging.ask(checked.day(), store.now());
        requireKnown(knoop, checked.partijen(), scope);
        List<Weging> known = wegingen.ofAfweging(afweging.id());
        known.forEach(each -> each.ask(checked.partijen().stream().anyMatch(id -> each.isOf(new OrganisatieId(id)))));
        checked.partijen().stream()
                .map(OrganisatieId::new)
                .filter(id -> known.stream().noneMatch(each -> each.isOf(id)))
                .forEach(id -> add(afweging, id));
        store.end(afweging, "gevraagd", "", scope);
    }

    /**
     * Gives the weights of the caller's organisation, or gives others.
     *
     * @throws IllegalMove when weights are not asked, or the organisation is not a party
     */
    public void give(KnoopId knoop, WegingData data) {
        Scope scope = scopes.current();
        Afweging afweging = store.changeable(knoop, scope);
        List<Weging> parties = wegingen.ofAfweging(afweging.id());
        afweging.requireWeighing();
        Weging own = parties.stream()
                .filter(each -> each.takesPart() && each.isOf(scope.organisatie()))
                .findFirst()
                .orElseThrow(() -> new IllegalMove("afweging.move.partij"));
        boolean open = afweging.status().showsWeights();
        WegingData checked = data.checked(afweging.belangen(), afweging.opties(), open);
        own.give(checked, scope.actor(), store.now());
        store.end(afweging, open ? "anders" : "gegeven", checked.reden(), scope);
        openWhenAllGave(afweging, parties, scope);
    }

    /** Does not wait any longer for a party that gives nothing; only for an owner, after the last day. */
    public void passOver(KnoopId knoop, OrganisatieId partij, String reden) {
        String why = AfwegingStore.reason(reden);
        Scope scope = scopes.current();
        KnoopPlek plek = store.writable(knoop, scope);
        scope.requireManage(plek.home());
        Afweging afweging = store.lock(plek);
        afweging.requirePassing(store.today());
        List<Weging> parties = wegingen.ofAfweging(afweging.id());
        Weging silent = parties.stream()
                .filter(each -> each.takesPart() && each.isOf(partij))
                .findFirst()
                .orElseThrow(NotFound::new);
        silent.passOver(why);
        if (parties.stream().noneMatch(each -> each.isGiven() || each.isAwaited())) {
            throw new IllegalMove("afweging.move.slaOver.niemand");
        }
        store.end(afweging, "overgeslagen", why, scope);
        openWhenAllGave(afweging, parties, scope);
    }

    private void openWhenAllGave(Afweging afweging, List<Weging> parties, Scope scope) {
        if (afweging.status() == AfwegingStatus.WEGEN && parties.stream().noneMatch(Weging::isAwaited)) {
            afweging.open(store.now());
            store.end(afweging, "geopend", "", scope);
        }
    }

    private void requireKnown(KnoopId knoop, Set<Long> partijen, Scope scope) {
        Set<Long> known =
                reads.parties(knoop, scope).stream().map(PartijKeuze::id).collect(Collectors.toUnmodifiableSet());
        if (!known.containsAll(partijen)) {
            throw new NotFound();
        }
    }

    private void add(Afweging afweging, OrganisatieId organisatie) {
        Weging party = new Weging(afweging, organisatie);
        party.ask(true);
        wegingen.save(party);
    }
}
