package nl.eenoverheid.toewijzing;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.toewijzing.ToewijzingStap.Moment;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who handles a signaal, and lets organisations ask, take, refuse and pass on. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class ToewijzingService {
    private final ToewijzingStore store;
    private final ToewijzingReadRepository reads;
    private final PlaatsingService plaatsingen;
    private final ScopeService scopes;
    private final Clock clock;

    ToewijzingService(
            ToewijzingStore store,
            ToewijzingReadRepository reads,
            PlaatsingService plaatsingen,
            ScopeService scopes,
            Clock clock) {
        this.store = store;
        this.reads = reads;
        this.plaatsingen = plaatsingen;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Who handles a signaal; also when nobody was asked yet.
     *
     * @throws NotFound when the signaal is not in scope
     */
    @PreAuthorize("hasAuthority('SIGNAAL_READ')")
    public ToewijzingDetail ofSignaal(SignaalId signaal) {
        return reads.detail(signaal, scopes.current(), clock.instant()).orElseThrow(NotFound::new);
    }

    /**
     * The organisations that can be asked: first those that see it, then those that would if it were placed where the caller may
     * place it.
     */
    public List<ToewijzingKeuze> choices(SignaalId signaal) {
        return reads.choices(signaal, scopes.current());
    }

    /** The organisations of which somebody works in a werkruimte, with those people. */
    public List<ToewijzingKeuze> workers(WerkruimteId werkruimte) {
        return reads.workers(werkruimte, scopes.current());
    }

    /** What waits for the organisation of the caller: asked by name, of nobody in particular, or left too long by a colleague. */
    public List<WaitingToewijzing> waiting(@Nullable WerkruimteId werkruimte) {
        return reads.waiting(scopes.current().within(werkruimte).writing(), clock.instant());
    }

    /**
     * Asks an organisation to handle a signaal, and places that where it can be seen when it is not yet. Who means the own
     * organisation takes it.
     *
     * @param version the version that was on the screen
     * @throws InvalidInput with every problem, also when whom it names does not see it
     * @throws Stale when something was done since
     */
    @Transactional
    public void assign(SignaalId signaal, long version, ToewijzingData data) {
        Scope scope = scopes.current();
        Toewijzing now = allowed(signaal, version, ToewijzingAct.ASSIGN, scope);
        ToewijzingData checked = data.checked(now.status() != ToewijzingStatus.NIEMAND);
        if (checked.werkruimte() != null) {
            plaatsingen.place(new Item(ItemSoort.SIGNAAL, signaal.value()), checked.werkruimte());
        }
        SignaalPlek plek = store.take(signaal, scope);
        Behandelaar to = checked.behandelaar();
        if (!store.sees(to, plek)) {
            throw new InvalidInput("naar", "toewijzing.input.doesNotSee");
        }
        Moment by = store.by(scope.actor());
        StapSoort stap = now.assign(to, checked.reden(), store.due(), by);
        store.keep(now, plek, stap, store.said(to, checked.reden()), by);
    }

    /** Takes it: "this is ours". */
    @Transactional
    public void accept(SignaalId signaal, long version) {
        Scope scope = scopes.current();
        Toewijzing now = allowed(signaal, version, ToewijzingAct.ACCEPT, scope);
        Moment by = store.by(scope.actor());
        now.accept(by);
        store.keep(now, store.take(signaal, scope), StapSoort.AANGENOMEN, "", by);
    }

    /** Refuses it, which returns it to who sent it. */
    @Transactional
    public void refuse(SignaalId signaal, long version, String reden) {
        String why = reason(reden);
        Scope scope = scopes.current();
        Toewijzing now = allowed(signaal, version, ToewijzingAct.REFUSE, scope);
        Moment by = store.by(scope.actor());
        Behandelaar back = now.refuse(why, store.due(), by);
        store.keep(now, store.take(signaal, scope), StapSoort.GEWEIGERD, store.said(back, why), by);
    }

    /**
     * Says which organisation directs, beside the one that handles; only the latter has to act.
     *
     * @param regie null when none directs any more
     */
    @Transactional
    public void direct(SignaalId signaal, long version, @Nullable OrganisatieId regie, String reden) {
        String why = reason(reden);
        Scope scope = scopes.current();
        Toewijzing now = allowed(signaal, version, ToewijzingAct.DIRECT, scope);
        SignaalPlek plek = store.take(signaal, scope);
        Behandelaar who = regie == null ? null : new Behandelaar(regie, null);
        if (who != null && !store.sees(who, plek)) {
            throw new InvalidInput("naar", "toewijzing.input.doesNotSee");
        }
        Moment by = store.by(scope.actor());
        now.direct(regie, why, by);
        store.keep(now, plek, StapSoort.REGIE, who == null ? why : store.said(who, why), by);
    }

    /** In this order: whether it is seen, whether it is still as on the screen, whether the caller may, whether it can be. */
    private Toewijzing allowed(SignaalId signaal, long version, ToewijzingAct act, Scope scope) {
        SignaalPlek plek = store.take(signaal, scope);
        Toewijzing now = store.of(plek);
        Stale.guard(version, now.aantalStappen());
        store.guard(now, plek, act, scope);
        return now;
    }

    private static String reason(String reden) {
        var check = new InputCheck();
        String why = check.required("reden", reden, ToewijzingData.LONGEST_REASON);
        check.done();
        return why;
    }
}
