package nl.eenoverheid.dilemma;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps dilemma's of dossiers: what each side gives and costs, and what was chosen or left open. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class DilemmaService {
    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 2000;

    private static final String MAY_WRITE = "hasAuthority('DOSSIER_WRITE')";

    private final DilemmaReadRepository reads;
    private final DilemmaStore store;
    private final ScopeService scopes;

    DilemmaService(DilemmaReadRepository reads, DilemmaStore store, ScopeService scopes) {
        this.reads = reads;
        this.store = store;
        this.scopes = scopes;
    }

    /** The dilemma's of a dossier, those on which nobody chose first; none for a dossier out of scope. */
    public List<DilemmaListItem> ofDossier(DossierId dossier) {
        return reads.ofDossier(dossier, scopes.current());
    }

    /**
     * One dilemma.
     *
     * @throws NotFound when there is none in scope
     */
    public DilemmaDetail detail(DilemmaId id) {
        return reads.detail(id, scopes.current()).orElseThrow(NotFound::new);
    }

    /** What was heard outside about a dossier, to put with a side. */
    public List<DilemmaDetail.Signaal> signalen(DossierId dossier) {
        return reads.signalen(dossier, scopes.current());
    }

    /**
     * Lays out a dilemma.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public DilemmaId lay(DossierId dossier, DilemmaData data) {
        DilemmaData checked = data.checked();
        Scope scope = scopes.current();
        store.changeable(dossier, scope);
        DilemmaData linked = store.linked(dossier, checked, place -> Set.of(), scope);
        return store.save(new Dilemma(dossier, linked, scope.actor(), store.now()), "laid", "", scope);
    }

    /**
     * Lays it out otherwise, as long as nobody chose.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody else changed it since
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void change(DilemmaId id, long version, DilemmaData data) {
        DilemmaData checked = data.checked();
        Scope scope = scopes.current();
        Dilemma dilemma = store.opened(id, version, scope);
        dilemma.change(store.linked(dilemma.dossier(), checked, dilemma::signalen, scope));
        store.save(dilemma, "changed", "", scope);
    }

    /**
     * Chooses a side, and says why.
     *
     * @param version the version that was on the screen
     * @param kant its place, from 0
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void choose(DilemmaId id, long version, int kant, String waarom) {
        String why = reason(waarom);
        Scope scope = scopes.current();
        Dilemma dilemma = store.opened(id, version, scope);
        String naam = dilemma.choose(kant, why, scope.actor(), store.now());
        store.save(dilemma, what(DilemmaStapSoort.GEKOZEN), naam + ": " + why, scope);
    }

    /**
     * Leaves it open on purpose, and says why.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void leaveOpen(DilemmaId id, long version, String waarom) {
        String why = reason(waarom);
        Scope scope = scopes.current();
        Dilemma dilemma = store.opened(id, version, scope);
        dilemma.leaveOpen(why, scope.actor(), store.now());
        store.save(dilemma, what(DilemmaStapSoort.OPEN_GELATEN), why, scope);
    }

    /**
     * Takes it up again, and says why.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize(MAY_WRITE)
    public void reopen(DilemmaId id, long version, String waarom) {
        String why = reason(waarom);
        Scope scope = scopes.current();
        Dilemma dilemma = store.opened(id, version, scope);
        dilemma.reopen(why, scope.actor(), store.now());
        store.save(dilemma, what(DilemmaStapSoort.HEROPEND), why, scope);
    }

    private static String what(DilemmaStapSoort soort) {
        return soort.name().toLowerCase(Locale.ROOT);
    }

    private static String reason(String waarom) {
        var check = new InputCheck();
        String why = check.required("waarom", waarom, LONGEST_REASON);
        check.done();
        return why;
    }
}
