package nl.eenoverheid.cijfer;

import java.util.List;
import java.util.Set;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Scope;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps figures at dossiers and shows them to who sees the dossier. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class CijferService {
    private final CijferRepository cijfers;
    private final CijferReadRepository reads;
    private final CijferStore store;
    private final DossierService dossiers;

    CijferService(CijferRepository cijfers, CijferReadRepository reads, CijferStore store, DossierService dossiers) {
        this.cijfers = cijfers;
        this.reads = reads;
        this.store = store;
        this.dossiers = dossiers;
    }

    /**
     * The figures of a dossier, those about the same beside each other.
     *
     * @throws NotFound when there is no such dossier in scope
     */
    public Cijfers ofDossier(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        return new Cijfers(reads.groepen(home, store.scope()), home.canWrite() && home.fase() != DossierFase.GESLOTEN);
    }

    /** The figures of a dossier that can be cited, by subject and area; none for a dossier out of scope. */
    public List<CijferChoice> choices(DossierId dossier) {
        return reads.choices(dossier, store.scope());
    }

    /** Figures that were cited, as far as the caller sees them; also those that were withdrawn since. */
    public List<CijferChoice> cited(Set<Long> cijfers) {
        return reads.cited(cijfers, store.scope());
    }

    /**
     * Writes a figure down.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws nl.eenoverheid.shared.IllegalMove when the dossier is closed or full
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public CijferId record(DossierId dossier, CijferData data) {
        CijferData checked = data.checked();
        DossierHome home = store.changeable(dossier);
        store.guardRoom(home, 1);
        CijferId id = store.record(home, checked);
        store.tell(home, "recorded", checked.onderwerp());
        return id;
    }

    /**
     * Says that the dossier works with a figure, and why. It lets go of another about the same.
     *
     * @param version the version that was on the screen
     * @throws Stale when somebody chose or withdrew it since
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void choose(CijferId id, long version, String waarom) {
        change(id, "chosen", waarom, (cijfer, why) -> {
            Stale.guard(version, cijfer.version());
            cijfer.choose(why, store.actor(), store.now());
        });
    }

    /**
     * Says that the dossier works with a figure no longer, and why.
     *
     * @param version the version that was on the screen
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void release(CijferId id, long version, String waarom) {
        change(id, "released", waarom, (cijfer, why) -> {
            Stale.guard(version, cijfer.version());
            cijfer.release(why, store.actor(), store.now());
        });
    }

    /**
     * Says that a figure was wrong, and why; it stays to be read.
     *
     * @param version the version that was on the screen
     * @throws AccessDeniedException when another organisation wrote it down and the caller does not own the werkruimte
     */
    @Transactional
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public void withdraw(CijferId id, long version, String waarom) {
        change(id, "withdrawn", waarom, (cijfer, why) -> {
            guardOwn(cijfer);
            Stale.guard(version, cijfer.version());
            cijfer.withdraw(why);
        });
    }

    private void change(CijferId id, String what, String waarom, Act act) {
        Cijfer found = cijfers.findById(id.value()).orElseThrow(NotFound::new);
        DossierHome home = store.changeable(found.dossier());
        var check = new InputCheck();
        String why = check.required("waarom", waarom, CijferData.LONGEST);
        check.done();
        List<Cijfer> groep = cijfers.lockGroep(found.dossier().value(), found.groep());
        Cijfer cijfer =
                groep.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        act.on(cijfer, why);
        if (cijfer.isChosen()) {
            groep.stream()
                    .filter(each -> each != cijfer && each.isChosen())
                    .forEach(each -> each.release(why, store.actor(), store.now()));
        }
        store.tell(home, what, cijfer.onderwerp() + ": " + why);
    }

    private void guardOwn(Cijfer cijfer) {
        Scope scope = store.scope();
        DossierHome home = dossiers.home(cijfer.dossier());
        if (!cijfer.isOf(scope.organisatie()) && !scope.canManage(home.werkruimte())) {
            throw new AccessDeniedException("another organisation wrote this figure down");
        }
    }

    /** What somebody does with a figure, and why. */
    private interface Act {
        void on(Cijfer cijfer, String why);
    }
}
