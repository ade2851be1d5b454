package nl.eenoverheid.eigendeel;

import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the notes in the closed part of an organisation at a dossier. */
@Service
@Transactional
@PreAuthorize("hasAuthority('DOSSIER_WRITE')")
public class EigenNotitieService {
    /** Longest note, in characters. */
    public static final int LONGEST = 4000;

    private final EigenDeelRepository delen;
    private final EigenNotitieRepository notities;
    private final EigenDeelStore store;
    private final DossierService dossiers;

    EigenNotitieService(
            EigenDeelRepository delen, EigenNotitieRepository notities, EigenDeelStore store, DossierService dossiers) {
        this.delen = delen;
        this.notities = notities;
        this.store = store;
        this.dossiers = dossiers;
    }

    /**
     * Writes a note.
     *
     * @throws NotFound when the caller is no member of that part, or does not see the dossier
     */
    public void write(EigenDeelId id, String tekst) {
        EigenDeel deel = member(id);
        DossierHome dossier = writable(deel);
        notities.save(new EigenNotitie(id, checked(tekst), store.scope().actor(), store.now()));
        store.tell(dossier, deel.werkruimte(), "written");
    }

    /**
     * Changes a note.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody changed it since
     */
    public void change(EigenNotitieId id, long version, String tekst) {
        EigenNotitie notitie = notities.findById(id.value()).orElseThrow(NotFound::new);
        EigenDeel deel = member(notitie.deel());
        DossierHome dossier = writable(deel);
        String text = checked(tekst);
        Stale.guard(version, notitie.version());
        notitie.change(text, store.now());
        store.tell(dossier, deel.werkruimte(), "changed");
    }

    private EigenDeel member(EigenDeelId id) {
        return delen.findInScope(id.value(), store.scope().werkruimteIds()).orElseThrow(NotFound::new);
    }

    private DossierHome writable(EigenDeel deel) {
        DossierHome dossier = dossiers.home(deel.dossier());
        store.scope().requireWrite(deel.werkruimte());
        if (dossier.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("eigendeel.move.closed");
        }
        return dossier;
    }

    private static String checked(String tekst) {
        var check = new InputCheck();
        String text = check.required("tekst", tekst, LONGEST);
        check.done();
        return text;
    }
}
