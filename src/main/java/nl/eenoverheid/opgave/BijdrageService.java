package nl.eenoverheid.opgave;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what governments put in an opgave. Who may write in the werkruimte may write it down for every government; for another
 * one it says who said so, and waits for that government to say yes.
 */
@Service
@Transactional
@PreAuthorize(OpgaveService.MAY_WRITE)
public class BijdrageService {
    /** Most lines at once. */
    public static final int MOST = 50;

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 1000;

    private final BijdrageRepository bijdragen;
    private final OpgaveStore store;
    private final Koppelgrens grens;
    private final OverheidLookup overheden;
    private final ScopeService scopes;

    BijdrageService(
            BijdrageRepository bijdragen,
            OpgaveStore store,
            Koppelgrens grens,
            OverheidLookup overheden,
            ScopeService scopes) {
        this.bijdragen = bijdragen;
        this.store = store;
        this.grens = grens;
        this.overheden = overheden;
        this.scopes = scopes;
    }

    /**
     * Links money to an opgave: all of it or nothing.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws IllegalMove when a line is there already, or more of it than there is
     */
    public List<BijdrageId> link(OpgaveId id, List<BijdrageData> data) {
        Scope scope = scopes.current();
        Opgave opgave = store.changeable(id, scope);
        var check = new InputCheck();
        check.unless(!data.isEmpty(), "regels", "opgave.input.none");
        check.unless(data.size() <= MOST, "regels", "opgave.input.tooManyLines", MOST);
        List<BijdrageData> clean = new ArrayList<>();
        data.forEach(each -> check.include(() -> clean.add(checked(each, scope))));
        check.done();
        opgave.requireOpen();
        clean.forEach(each -> guardConditionIn(id, each, null));
        grens.guard(opgave.dossier(), id, clean, null);
        List<BijdrageId> linked = clean.stream()
                .map(each -> bijdragen.saveAndFlush(
                        new Bijdrage(id, each, isEigen(each.regel().overheid(), scope), scope.actor(), store.now())))
                .map(Bijdrage::id)
                .toList();
        store.tell(opgave, "linked", names(clean), scope);
        return linked;
    }

    /**
     * Says otherwise what a government puts in; for another one it waits for a yes again.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    public void change(BijdrageId id, long version, BijdrageData data) {
        Scope scope = scopes.current();
        Bijdrage bijdrage = current(id, version, scope);
        BijdrageData checked = checked(data, scope);
        Opgave opgave = open(bijdrage, scope);
        guardConditionIn(bijdrage.opgave(), checked, id);
        grens.guard(opgave.dossier(), bijdrage.opgave(), List.of(checked), id);
        bijdrage.change(checked, isEigen(bijdrage.overheid(), scope), scope.actor(), store.now());
        bijdragen.saveAndFlush(bijdrage);
        store.tell(opgave, "relinked", naam(bijdrage.overheid()), scope);
    }

    /**
     * Says yes to what another government wrote down.
     *
     * @param version the version that was on the screen
     * @throws IllegalMove when it is about another government than that of the caller
     */
    public void confirm(BijdrageId id, long version) {
        Scope scope = scopes.current();
        Bijdrage bijdrage = current(id, version, scope);
        Opgave opgave = open(bijdrage, scope);
        if (!isEigen(bijdrage.overheid(), scope)) {
            throw new IllegalMove("opgave.move.nietVanJou", naam(bijdrage.overheid()));
        }
        bijdrage.confirm(store.now());
        bijdragen.saveAndFlush(bijdrage);
        store.tell(opgave, "confirmed", naam(bijdrage.overheid()), scope);
    }

    /**
     * Takes it away. What a government said yes to only that government takes away, or an owner of the werkruimte.
     *
     * @param version the version that was on the screen
     */
    public void detach(BijdrageId id, long version, String waarom) {
        var check = new InputCheck();
        String why = check.required("waarom", waarom, LONGEST_REASON);
        check.done();
        Scope scope = scopes.current();
        Bijdrage bijdrage = current(id, version, scope);
        Opgave opgave = open(bijdrage, scope);
        boolean mayDetach = isEigen(bijdrage.overheid(), scope)
                || (!bijdrage.isBevestigd() && bijdrage.isWrittenBy(scope.organisatie()))
                || scope.canManage(store.changeable(opgave.dossier(), scope).werkruimte());
        if (!mayDetach) {
            throw new IllegalMove("opgave.move.nietWeg", naam(bijdrage.overheid()));
        }
        bijdrage.detach(why, store.now());
        bijdragen.saveAndFlush(bijdrage);
        store.tell(opgave, "detached", naam(bijdrage.overheid()) + ": " + why, scope);
    }

    private Bijdrage current(BijdrageId id, long version, Scope scope) {
        Bijdrage bijdrage = bijdragen.findById(id.value()).orElseThrow(NotFound::new);
        store.changeable(bijdrage.opgave(), scope);
        Stale.guard(version, bijdrage.version());
        return bijdrage;
    }

    private Opgave open(Bijdrage bijdrage, Scope scope) {
        Opgave opgave = store.changeable(bijdrage.opgave(), scope);
        opgave.requireOpen();
        return opgave;
    }

    private BijdrageData checked(BijdrageData data, Scope scope) {
        if (overheden.find(data.regel().overheid()).isEmpty()) {
            throw new NotFound();
        }
        return data.checked(isEigen(data.regel().overheid(), scope), store.today());
    }

    /** A condition is on another bijdrage of the same opgave. */
    private void guardConditionIn(OpgaveId opgave, BijdrageData data, @Nullable BijdrageId self) {
        BijdrageId van = data.voorwaarde().van();
        if (van == null) {
            return;
        }
        Bijdrage other = bijdragen.findById(van.value()).orElseThrow(NotFound::new);
        if (!other.opgave().equals(opgave) || Objects.equals(van, self)) {
            throw new NotFound();
        }
    }

    private boolean isEigen(OverheidId overheid, Scope scope) {
        return overheden
                .find(overheid)
                .filter(each -> scope.organisatie().equals(each.organisatie()))
                .isPresent();
    }

    private String names(List<BijdrageData> data) {
        return String.join(
                ", ",
                data.stream()
                        .map(each -> naam(each.regel().overheid()))
                        .distinct()
                        .toList());
    }

    private String naam(OverheidId overheid) {
        return overheden.find(overheid).map(Overheid::naam).orElse("");
    }
}
