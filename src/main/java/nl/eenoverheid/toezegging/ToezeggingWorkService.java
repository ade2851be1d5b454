package nl.eenoverheid.toezegging;

import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.toezegging.ToezeggingPlaces.Feiten;
import nl.eenoverheid.toezegging.ToezeggingPlaces.Plek;
import nl.eenoverheid.toezegging.ToezeggingStore.Begun;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what was promised to a body or asked by it, and what is done with that. A government does so for its own body;
 * the clerk of the body says that it is finished, the others carry it out.
 */
@Service
@Transactional
@PreAuthorize("hasAuthority('TOEZEGGING_WRITE')")
public class ToezeggingWorkService {
    /** The bodies that boards answer to. */
    private static final Set<BestuursorgaanSoort> BODIES = Set.of(
            BestuursorgaanSoort.GEMEENTERAAD,
            BestuursorgaanSoort.PROVINCIALE_STATEN,
            BestuursorgaanSoort.ALGEMEEN_BESTUUR,
            BestuursorgaanSoort.STATEN_GENERAAL);

    private final ToezeggingStore store;
    private final ToezeggingPlaces places;
    private final BestuursorgaanService organen;
    private final ScopeService scopes;

    ToezeggingWorkService(
            ToezeggingStore store, ToezeggingPlaces places, BestuursorgaanService organen, ScopeService scopes) {
        this.store = store;
        this.places = places;
        this.organen = organen;
        this.scopes = scopes;
    }

    /**
     * Writes one down. A motion waits for the vote, unless it comes from a record that holds the result.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws IllegalMove when the dossier is closed, or the record has no result yet
     */
    public ToezeggingId record(ToezeggingData data) {
        Scope scope = scopes.current();
        Feiten feiten = facts(data, scope);
        ToezeggingData whole = feiten == null ? data : feiten.complete(data);
        Plek plek = whole.dossier() == null
                ? null
                : places.dossier(whole.dossier(), scope).orElseThrow(NotFound::new);
        if (plek != null) {
            scope.requireWrite(plek.home());
        }
        OrganisatieId organisatie = checked(whole, plek, scope);
        if (plek == null || plek.gesloten()) {
            throw new IllegalMove("toezegging.move.gesloten");
        }
        ToezeggingData clean = numbered(whole.checked(store.today()), 0);
        Toezegging made = new Toezegging(clean, organisatie, begin(clean, feiten), scope.actor(), store.now());
        return store.end(new Begun(made, plek), null, "", scope);
    }

    /**
     * Puts the words right. Where it stands, of which body it is and the day stay as they are.
     *
     * @param version the version that was on the screen
     * @throws nl.eenoverheid.shared.Stale when something was done since
     */
    public void change(ToezeggingId id, long version, ToezeggingData data) {
        Scope scope = scopes.current();
        Begun begun = store.begin(id, version, ToezeggingAct.CHANGE, scope);
        Toezegging toezegging = begun.toezegging();
        ToezeggingData kept = toezegging.keeping(data, begun.plek().dossier());
        Feiten feiten = facts(kept, scope);
        ToezeggingData whole = feiten == null ? kept : feiten.complete(kept);
        checked(whole, begun.plek(), scope);
        toezegging.change(numbered(whole.checked(store.today()), id.value()), scope.actor(), store.now());
        store.end(begun, ToezeggingAct.CHANGE, "", scope);
    }

    /**
     * Does a step.
     *
     * @param version the version that was on the screen
     * @throws IllegalMove when it is for others, or not possible now
     * @throws nl.eenoverheid.shared.Stale when something was done since
     */
    public void step(ToezeggingId id, long version, ToezeggingAct act, ToezeggingStapData data) {
        if (act == ToezeggingAct.CHANGE) {
            throw new IllegalArgumentException("needs data");
        }
        Scope scope = scopes.current();
        Begun begun = store.begin(id, version, act, scope);
        Toezegging toezegging = begun.toezegging();
        var check = new InputCheck();
        ToezeggingStapData clean = data.checked(act, toezegging, store.today(), check);
        check.unless(places.isProof(clean, begun.plek().dossier(), scope), "bewijs", "toezegging.input.bewijs");
        if (toezegging.status().allows(act)) {
            check.done();
        }
        toezegging.step(act, clean, scope.actor(), store.now());
        store.end(begun, act, clean.gezegd(), scope);
    }

    private @Nullable Feiten facts(ToezeggingData data, Scope scope) {
        if (data.besluit() == null) {
            return null;
        }
        Feiten feiten = places.besluit(data.besluit(), scope).orElseThrow(NotFound::new);
        if (ToezeggingSoort.of(feiten.soort()).isPresent() && feiten.resultaat().isEmpty()) {
            throw new IllegalMove("toezegging.move.besluit");
        }
        return feiten;
    }

    /** The government of the body, after every problem was told. */
    private OrganisatieId checked(ToezeggingData data, @Nullable Plek plek, Scope scope) {
        var check = new InputCheck();
        check.include(() -> data.checked(store.today()));
        BestuursorgaanNaam orgaan =
                data.orgaan() == null ? null : organen.find(data.orgaan()).orElseThrow(NotFound::new);
        if (orgaan != null) {
            check.unless(BODIES.contains(orgaan.soort()), "orgaan", "toezegging.input.orgaan");
            check.unless(orgaan.organisatie().id().equals(scope.organisatie()), "orgaan", "toezegging.input.eigen");
        }
        check.unless(data.knoop() == null || places.sees(data.knoop(), scope), "knoop", "toezegging.input.knoop");
        check.unless(
                data.behandelaar() == null
                        || plek == null
                        || places.people(plek.dossier(), scope.organisatie(), scope).stream()
                                .anyMatch(each -> each.id().equals(data.behandelaar())),
                "behandelaar",
                "toezegging.input.behandelaar");
        check.done();
        return Objects.requireNonNull(orgaan).organisatie().id();
    }

    /** With a number that its body gave to no other. */
    private ToezeggingData numbered(ToezeggingData data, long except) {
        BestuursorgaanId orgaan = Objects.requireNonNull(data.orgaan());
        places.lockNumbers(orgaan);
        if (data.nummer().isEmpty()) {
            return data.numbered(places.nextNumber(
                    orgaan,
                    Objects.requireNonNull(data.soort()),
                    Objects.requireNonNull(data.gedaanOp()).getYear()));
        }
        var check = new InputCheck();
        check.unless(!places.isTaken(orgaan, data.nummer(), except), "nummer", "toezegging.input.nummer");
        check.done();
        return data;
    }

    private static ToezeggingStatus begin(ToezeggingData data, @Nullable Feiten feiten) {
        return feiten == null || ToezeggingSoort.of(feiten.soort()).isEmpty()
                ? Objects.requireNonNull(data.soort()).begin()
                : ToezeggingStatus.of(feiten.resultaat().orElseThrow());
    }
}
