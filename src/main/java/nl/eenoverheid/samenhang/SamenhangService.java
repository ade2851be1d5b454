package nl.eenoverheid.samenhang;

import java.util.List;
import java.util.Optional;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.ScopeService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links dossiers with each other, and shows the dossiers around one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class SamenhangService {
    private final VerbandRepository verbanden;
    private final SamenhangReadRepository reads;
    private final DossierTree tree;
    private final DossierService dossiers;
    private final ScopeService scopes;
    private final SamenhangNews news;

    SamenhangService(
            VerbandRepository verbanden,
            SamenhangReadRepository reads,
            DossierTree tree,
            DossierService dossiers,
            ScopeService scopes,
            SamenhangNews news) {
        this.verbanden = verbanden;
        this.reads = reads;
        this.tree = tree;
        this.dossiers = dossiers;
        this.scopes = scopes;
        this.news = news;
    }

    /**
     * The dossiers around one, as far as the caller sees them.
     *
     * @throws NotFound when it is not in scope
     */
    public Samenhang of(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        return new Samenhang(
                reads.buren(home, scopes.current()), home.canWrite() && home.fase() != DossierFase.GESLOTEN);
    }

    /** Dossiers that it can be linked with, by some letters of their name, at most 50. */
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public List<DossierChoice> candidates(DossierId dossier, String naam) {
        dossiers.home(dossier);
        return reads.candidates(dossier, naam, scopes.current());
    }

    /**
     * Links a dossier with another; the caller may change both.
     *
     * @throws NotFound when one of both is not in scope
     * @throws AccessDeniedException when the caller only reads one of both
     * @throws IllegalMove when it is closed, they are linked already, or parts and wholes would be no tree any more
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void link(DossierId dossier, VerbandSoort soort, DossierId ander) {
        DossierHome one = dossiers.home(dossier);
        DossierHome other = dossiers.home(ander);
        scopes.current().requireWrite(one.werkruimte());
        scopes.current().requireWrite(other.werkruimte());
        guardOpen(one);
        if (dossier.equals(ander)) {
            throw new IllegalMove("samenhang.move.itself");
        }
        if (soort != VerbandSoort.VERWANT_MET) {
            tree.guard(soort == VerbandSoort.OMVAT ? ander : dossier, soort == VerbandSoort.OMVAT ? dossier : ander);
        }
        if (verbanden.between(dossier.value(), ander.value()).isPresent()) {
            throw new IllegalMove("samenhang.move.already");
        }
        verbanden.saveAndFlush(verband(dossier, soort, ander));
        news.tell(one, other, "linked");
    }

    /**
     * Ends what there is between two dossiers: who may change one of them can.
     *
     * @return whether there was anything
     * @throws NotFound when one of both is not in scope
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public boolean unlink(DossierId dossier, DossierId ander) {
        DossierHome one = dossiers.home(dossier);
        DossierHome other = dossiers.home(ander);
        if (!one.canWrite() && !other.canWrite()) {
            throw new AccessDeniedException("reads both dossiers only");
        }
        guardOpen(one);
        Optional<Verband> verband = verbanden.between(dossier.value(), ander.value());
        verband.ifPresent(found -> {
            verbanden.delete(found);
            news.tell(one, other, "unlinked");
        });
        return verband.isPresent();
    }

    private Verband verband(DossierId dossier, VerbandSoort soort, DossierId ander) {
        Verband.Vorm vorm = soort == VerbandSoort.VERWANT_MET ? Verband.Vorm.VERWANT : Verband.Vorm.ONDERDEEL;
        return soort == VerbandSoort.OMVAT
                ? new Verband(vorm, ander, dossier, scopes.current().actor(), news.now())
                : new Verband(vorm, dossier, ander, scopes.current().actor(), news.now());
    }

    private static void guardOpen(DossierHome dossier) {
        if (dossier.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("samenhang.move.closed");
        }
    }
}
