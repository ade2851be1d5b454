package nl.eenoverheid.eigendeel;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierHome;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Gives an organisation with a role in a dossier a closed part of its own there. Opening one is more than one step, those of an
 * owner one after the other; when letting a colleague in fails, the part is there and an owner of it lets them in later.
 */
@Service
@PreAuthorize("hasAuthority('DOSSIER_READ')")
public class EigenDeelService {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final EigenDeelStore store;
    private final EigenDeelRepository delen;
    private final EigenDeelReadRepository reads;
    private final DossierService dossiers;
    private final WerkruimteService werkruimten;
    private final OverheidService overheden;

    EigenDeelService(
            EigenDeelStore store,
            EigenDeelRepository delen,
            EigenDeelReadRepository reads,
            DossierService dossiers,
            WerkruimteService werkruimten,
            OverheidService overheden) {
        this.store = store;
        this.delen = delen;
        this.reads = reads;
        this.dossiers = dossiers;
        this.werkruimten = werkruimten;
        this.overheden = overheden;
    }

    /**
     * What the caller sees of closed parts at a dossier: those that they are a member of, and whether their own organisation has
     * one or may have one. Of others nothing.
     *
     * @throws NotFound when the dossier is not in scope
     */
    public EigenDelen of(DossierId dossier) {
        DossierHome home = dossiers.home(dossier);
        Scope scope = store.scope();
        boolean open = home.fase() != DossierFase.GESLOTEN;
        var mine = reads.delen(dossier, open, scope);
        var openedBy = reads.openedBy(dossier, scope);
        boolean mayOpen = open
                && openedBy.isEmpty()
                && !delen.existsByDossierIdAndOrganisatieId(
                        dossier.value(), scope.organisatie().value())
                && reads.place(dossier, scope).isPresent()
                && reads.takesPart(dossier, today(), scope);
        return new EigenDelen(mine, openedBy, mayOpen, organisatie(scope));
    }

    /**
     * Opens a closed part for the caller's organisation, and lets in the colleagues who are members of the werkruimte already.
     *
     * @param naam what the closed part is called
     * @throws nl.eenoverheid.shared.InvalidInput when it has no name
     * @throws IllegalMove when the organisation has no role, or has one already, or the dossier is closed
     */
    @PreAuthorize("hasAuthority('DOSSIER_WRITE')")
    public WerkruimteId open(DossierId dossier, String naam) {
        DossierHome home = dossiers.home(dossier);
        Scope scope = store.scope();
        WerkruimteId around =
                reads.place(dossier, scope).orElseThrow(() -> new AccessDeniedException("reads this dossier only"));
        if (home.fase() == DossierFase.GESLOTEN) {
            throw new IllegalMove("eigendeel.move.closed");
        }
        if (!reads.takesPart(dossier, today(), scope)) {
            throw new IllegalMove("eigendeel.move.noRole");
        }
        List<EigenDeelReadRepository.Collega> colleagues = reads.colleagues(around, scope);
        WerkruimteId deel = store.open(home, around, naam);
        colleagues.forEach(each -> werkruimten.admit(deel, each.account(), each.rol()));
        return deel;
    }

    private String organisatie(Scope scope) {
        return overheden.find(scope.organisatie()).map(OrganisatieNaam::naam).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(store.now(), HERE);
    }
}
