package nl.eenoverheid.doorwerking;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.bestuursafspraak.AfspraakDetail;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which agreements work through in a dossier, what they fix there, and where that contradicts its card. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class DoorwerkingService {
    /** Version of what was not said yet. */
    public static final long NEW = -1;

    private final DoorwerkingRepository rows;
    private final DoorwerkingReadRepository reads;
    private final DoorwerkingStore store;
    private final SpeelruimteService cards;
    private final ScopeService scopes;

    DoorwerkingService(
            DoorwerkingRepository rows,
            DoorwerkingReadRepository reads,
            DoorwerkingStore store,
            SpeelruimteService cards,
            ScopeService scopes) {
        this.rows = rows;
        this.reads = reads;
        this.store = store;
        this.cards = cards;
        this.scopes = scopes;
    }

    /** The agreements of a dossier, those that are not over first; none for a dossier out of scope. */
    public List<DossierAfspraak> ofDossier(DossierId dossier) {
        return reads.ofDossier(dossier, store.today(), scopes.current());
    }

    /** Agreements that could be named in a dossier; none for a dossier out of scope. */
    public List<AfspraakKeuze> keuzes(DossierId dossier) {
        return reads.keuzes(dossier, scopes.current());
    }

    /** The dossiers that the caller sees in which an agreement works through. */
    public List<DoorwerkingPlek> dossiers(BestuursafspraakId afspraak) {
        return reads.dossiers(afspraak, scopes.current());
    }

    /**
     * What the card of a dossier promises though an agreement fixes it.
     *
     * @throws NotFound when the dossier is out of scope
     */
    public List<Vastgelegd> tegenspraken(DossierId dossier) {
        List<DossierAfspraak> afspraken = ofDossier(dossier);
        return afspraken.stream().allMatch(each -> each.onderwerpen().isEmpty())
                ? List.of()
                : Vastgelegd.between(cards.faces(dossier).cards(), afspraken);
    }

    /**
     * The topics on both faces of the card of a dossier, each once.
     *
     * @throws NotFound when the dossier is out of scope
     */
    public List<String> onderwerpen(DossierId dossier) {
        Set<String> lower = new LinkedHashSet<>();
        return cards.faces(dossier).cards().stream()
                .flatMap(card -> card.versie().onderwerpen().stream())
                .map(topic -> topic.naam())
                .filter(naam -> lower.add(naam.toLowerCase(Locale.ROOT)))
                .toList();
    }

    /**
     * Says that an agreement works through in a dossier, and which topics of its card it fixes.
     *
     * @param version the version that was on the screen, {@link #NEW} when there was none
     * @param onderwerpen topics of the card; those that left it can stay
     * @throws IllegalMove when the dossier is closed, or the agreement a draft of elsewhere
     * @throws Stale when somebody else said something of it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void fix(DossierId dossier, BestuursafspraakId afspraak, long version, List<String> onderwerpen) {
        Scope scope = scopes.current();
        DossierHome home = store.changeable(dossier, scope);
        AfspraakDetail found = store.nameable(dossier, afspraak);
        Optional<Doorwerking> known = find(dossier, afspraak);
        Stale.guard(version, known.map(Doorwerking::version).orElse(NEW));
        List<String> topics = onderwerpen.stream().distinct().toList();
        Set<String> allowed = new LinkedHashSet<>(onderwerpen(dossier));
        known.ifPresent(row -> allowed.addAll(row.onderwerpen()));
        var check = new InputCheck();
        check.unless(allowed.containsAll(topics), "onderwerpen", "doorwerking.input.notOnCard");
        check.done();
        store.fix(home, found, known.orElseGet(() -> store.newRow(home, found, scope)), topics, scope);
    }

    /**
     * Takes an agreement of elsewhere out of a dossier.
     *
     * @throws IllegalMove when it is kept in this dossier
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void remove(DossierId dossier, BestuursafspraakId afspraak) {
        Scope scope = scopes.current();
        DossierHome home = store.changeable(dossier, scope);
        AfspraakDetail found = store.nameable(dossier, afspraak);
        AfspraakDetail.Plek plek = found.plek();
        if (plek != null && plek.dossier().equals(dossier)) {
            throw new IllegalMove("doorwerking.move.kept");
        }
        store.remove(home, found, find(dossier, afspraak).orElseThrow(NotFound::new), scope);
    }

    private Optional<Doorwerking> find(DossierId dossier, BestuursafspraakId afspraak) {
        return rows.findByDossierIdAndBestuursafspraakId(dossier.value(), afspraak.value());
    }
}
