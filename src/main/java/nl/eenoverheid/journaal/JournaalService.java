package nl.eenoverheid.journaal;

import java.util.List;
import java.util.Objects;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.vertrouwelijkheid.Afgeschermd;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import nl.eenoverheid.vertrouwelijkheid.Lezerkeuze;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheden;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidDetail;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps calls and talks in a dossier, and shows them to who may read them. Nothing that was written is changed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class JournaalService {
    /** Longest reason for writing something anew, in characters. */
    public static final int LONGEST_REDEN = 500;

    private final JournaalregelRepository regels;
    private final JournaalReadRepository reads;
    private final DossierService dossiers;
    private final Vertrouwelijkheden vertrouwelijkheden;
    private final ScopeService scopes;
    private final JournaalNews news;

    JournaalService(
            JournaalregelRepository regels,
            JournaalReadRepository reads,
            DossierService dossiers,
            Vertrouwelijkheden vertrouwelijkheden,
            ScopeService scopes,
            JournaalNews news) {
        this.regels = regels;
        this.reads = reads;
        this.dossiers = dossiers;
        this.vertrouwelijkheden = vertrouwelijkheden;
        this.scopes = scopes;
        this.news = news;
    }

    /**
     * Talks of a dossier, the last one first. That somebody reads a limited one is kept.
     *
     * @param after key of the page before, null at first
     * @throws NotFound when the dossier is not in scope
     */
    public Page<JournaalListItem> ofDossier(DossierId dossier, @Nullable String after) {
        DossierHome home = dossiers.home(dossier);
        Scope scope = scopes.current();
        Page<JournaalListItem> page = reads.ofDossier(dossier, after, scope);
        news.read(home, page.rows(), scope.actor());
        return page;
    }

    /** Whether the caller may write in the journaal of a dossier. */
    public boolean mayNote(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        return home.canWrite() && home.fase() != DossierFase.GESLOTEN;
    }

    /** Who may know of a talk, since when and why. */
    public VertrouwelijkheidDetail confidentiality(JournaalregelId id) {
        return vertrouwelijkheden.detail(
                reads.find(id, scopes.current()).orElseThrow(NotFound::new).afgeschermd());
    }

    /** Who can be named as readers of a talk, by name. */
    public List<Lezerkeuze> readers(DossierId dossier) {
        dossiers.home(dossier);
        return vertrouwelijkheden.candidates(dossier, scopes.current());
    }

    /**
     * Writes down a talk.
     *
     * @param vertrouwelijkheid how far it may be known from the first moment
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public JournaalregelId note(DossierId dossier, JournaalregelData data, VertrouwelijkheidData vertrouwelijkheid) {
        var check = new InputCheck();
        check.include(() -> data.checked(news.today()));
        check.include(() -> vertrouwelijkheden.checked(vertrouwelijkheid));
        check.done();
        VertrouwelijkheidData level = vertrouwelijkheden.checked(vertrouwelijkheid);
        DossierHome home = writable(dossier);
        Scope scope = scopes.current();
        Journaalregel regel =
                regels.saveAndFlush(new Journaalregel(dossier, data.checked(news.today()), scope.actor(), news.now()));
        vertrouwelijkheden.begin(
                new Afgeschermd(AfgeschermdSoort.GESPREK, regel.id().value(), dossier, scope.account()), level, scope);
        boolean beperkt = Objects.requireNonNull(level.niveau()).isBeperkt();
        news.noted(home, data.met(), beperkt, scope.actor());
        return regel.id();
    }

    /**
     * Writes a talk down better. What stood there stays readable.
     *
     * @param reden what was wrong
     * @throws IllegalMove when somebody wrote a better one already
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public JournaalregelId correct(JournaalregelId id, JournaalregelData data, String reden) {
        var check = new InputCheck();
        check.include(() -> data.checked(news.today()));
        String why = check.required("reden", reden, LONGEST_REDEN);
        check.done();
        Scope scope = scopes.current();
        RegelPlek worse = reads.lock(id, scope).orElseThrow(NotFound::new);
        DossierHome home = writable(worse.dossier());
        if (worse.verbeterd()) {
            throw new IllegalMove("journaal.move.corrected");
        }
        Journaalregel regel = regels.saveAndFlush(
                new Journaalregel(worse, data.checked(news.today()), why, scope.actor(), news.now()));
        news.tell(home, "verbeterd", data.met(), worse.niveau().isBeperkt(), scope.actor());
        return regel.id();
    }

    /**
     * Says who may know of a talk, also as it was written down before.
     *
     * @param version the version of what was said before, 0 when nothing was
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void classify(JournaalregelId id, long version, VertrouwelijkheidData data) {
        Scope scope = scopes.current();
        RegelPlek regel = reads.lock(id, scope).orElseThrow(NotFound::new);
        DossierHome home = dossiers.home(regel.dossier());
        scope.requireWrite(home.werkruimte());
        VertrouwelijkheidData now = vertrouwelijkheden.change(regel.afgeschermd(), version, data, scope);
        boolean beperkt = Objects.requireNonNull(now.niveau()).isBeperkt();
        if (beperkt) {
            news.silence(home, reads.met(regel.gesprek(), scope));
        }
        news.tell(home, "vertrouwelijkheid", regel.met(), beperkt, scope.actor());
    }

    private DossierHome writable(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        scopes.current().requireWrite(home.werkruimte());
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("journaal.move.closed");
        }
        return home;
    }
}
