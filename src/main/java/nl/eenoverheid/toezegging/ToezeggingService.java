package nl.eenoverheid.toezegging;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.toezegging.ToezeggingPlaces.Feiten;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was promised to bodies and asked by them. What is done with it is in {@link ToezeggingWorkService}. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('TOEZEGGING_READ')")
public class ToezeggingService {
    /** Within so many working days something is due soon. */
    public static final int SOON = 10;

    private final ToezeggingStore store;
    private final ToezeggingReadRepository reads;
    private final ToezeggingPlaces places;
    private final BestuursorgaanService organen;
    private final ScopeService scopes;

    ToezeggingService(
            ToezeggingStore store,
            ToezeggingReadRepository reads,
            ToezeggingPlaces places,
            BestuursorgaanService organen,
            ScopeService scopes) {
        this.store = store;
        this.reads = reads;
        this.places = places;
        this.organen = organen;
        this.scopes = scopes;
    }

    /**
     * Those that the caller may see, the first that is due first; of what is over the last.
     *
     * @param after key of the page before, null at first
     */
    public Page<ToezeggingListItem> list(ToezeggingFilter filter, @Nullable String after) {
        return reads.list(filter, after, store.today(), scopes.current());
    }

    /** The same to take along, at most {@value ToezeggingReadRepository#MOST_TO_TAKE}. */
    public List<ToezeggingListItem> toTake(ToezeggingFilter filter) {
        return reads.toTake(filter, store.today(), scopes.current());
    }

    /**
     * One with all that was done with it.
     *
     * @throws NotFound when there is none in scope
     */
    public ToezeggingDetail detail(ToezeggingId id) {
        return reads.detail(id, store.keeps(), store.today(), scopes.current()).orElseThrow(NotFound::new);
    }

    /** Those that were made in a besluit, what is open first. */
    public List<ToezeggingListItem> ofBesluit(BesluitId besluit) {
        return reads.ofSource("besluit_id", besluit.value(), store.today(), scopes.current());
    }

    /** Those that came up in a question, what is open first. */
    public List<ToezeggingListItem> ofKnoop(KnoopId knoop) {
        return reads.ofSource("knoop_id", knoop.value(), store.today(), scopes.current());
    }

    /** What waits for the caller. */
    public List<ToezeggingListItem> waiting(@Nullable WerkruimteId werkruimte) {
        Scope scope = scopes.current().within(werkruimte).writing();
        return reads.waiting(store.keeps(), Werkdagen.plus(store.today(), SOON), store.today(), scope);
    }

    /** Bodies of which the caller sees something. */
    public List<Orgaan> organen() {
        return reads.organen(scopes.current());
    }

    /** Who of the own organisation can carry something out in a dossier. */
    @PreAuthorize("hasAuthority('TOEZEGGING_WRITE')")
    public List<Mens> people(DossierId dossier) {
        Scope scope = scopes.current();
        return places.people(dossier, scope.organisatie(), scope);
    }

    /** Besluiten and documents of a dossier in which can be read what was done. */
    @PreAuthorize("hasAuthority('TOEZEGGING_WRITE')")
    public List<Bewijs> proof(DossierId dossier) {
        return places.proof(dossier, scopes.current());
    }

    /** Whether the caller may write one down in a dossier. */
    public boolean mayRecord(DossierId dossier) {
        Scope scope = scopes.current();
        return store.writes()
                && places.dossier(dossier, scope)
                        .filter(plek -> !plek.gesloten() && scope.canWrite(plek.home()))
                        .isPresent();
    }

    /**
     * What the form begins with for one that is made in a besluit; empty for who may not write, and while a record of this
     * kind has no result.
     *
     * @throws NotFound when the besluit is not in scope
     */
    public Optional<Begin> begin(BesluitId besluit) {
        Feiten feiten = places.besluit(besluit, scopes.current()).orElseThrow(NotFound::new);
        boolean record = ToezeggingSoort.of(feiten.soort()).isPresent();
        if (!store.writes() || record && feiten.resultaat().isEmpty()) {
            return Optional.empty();
        }
        BestuursorgaanId orgaan =
                organen.named(feiten.orgaan()).map(BestuursorgaanNaam::id).orElse(null);
        ToezeggingData begin =
                new ToezeggingData(null, null, besluit, null, orgaan, "", "", "", null, "", "", "", null, null);
        return Optional.of(new Begin(feiten.complete(begin), record));
    }

    /** A body to narrow the list to. */
    public record Orgaan(BestuursorgaanId id, String naam) {}

    /** Somebody who can carry it out. */
    public record Mens(AccountId id, String naam) {}

    /**
     * Where can be read what was done.
     *
     * @param stuk whether it is a document; else a besluit
     */
    public record Bewijs(long id, String naam, boolean stuk) {}

    /**
     * What a form begins with.
     *
     * @param vast whether the words come from the record and cannot be changed here
     */
    public record Begin(ToezeggingData data, boolean vast) {}
}
