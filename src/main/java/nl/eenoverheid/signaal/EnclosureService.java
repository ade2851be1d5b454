package nl.eenoverheid.signaal;

import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Keeps a sensitive signaal for a small group: in a closed part of its werkruimte, where rights, counts and search leave it
 * out for everybody else. The steps are those of an owner one after the other; when one fails, what was seen before is
 * still seen by the same people.
 */
@Service
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class EnclosureService {
    private final SignaalRepository signalen;
    private final WerkruimteService werkruimten;
    private final PlaatsingService plaatsingen;
    private final ScopeService scopes;

    EnclosureService(
            SignaalRepository signalen,
            WerkruimteService werkruimten,
            PlaatsingService plaatsingen,
            ScopeService scopes) {
        this.signalen = signalen;
        this.werkruimten = werkruimten;
        this.plaatsingen = plaatsingen;
        this.scopes = scopes;
    }

    /** Who can be in the group; nobody when the caller does not own the werkruimte, or it is a closed part already. */
    @PreAuthorize("hasAuthority('SIGNAAL_READ')")
    public List<WerkruimteDetail.Lid> candidates(WerkruimteId werkruimte) {
        Scope scope = scopes.current();
        if (!scope.canManage(werkruimte)) {
            return List.of();
        }
        WerkruimteDetail home = werkruimten.detail(werkruimte);
        return home.ouder().isPresent()
                ? List.of()
                : home.leden().stream()
                        .filter(lid -> lid.accountId() != scope.account().value())
                        .toList();
    }

    /**
     * Moves a signaal to a new closed part, for the caller and some others with the role that they have already.
     *
     * @return the closed part
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     * @throws NotFound when the signaal or one of the others is not in scope
     */
    public WerkruimteId enclose(SignaalId id, EnclosureData data) {
        EnclosureData checked = data.checked();
        Scope scope = scopes.current();
        WerkruimteId home = signalen.findInScope(id.value(), scope.werkruimteIds())
                .orElseThrow(NotFound::new)
                .werkruimte();
        scope.requireManage(home);
        List<WerkruimteDetail.Lid> group = candidates(home).stream()
                .filter(lid -> checked.wie().contains(new AccountId(lid.accountId())))
                .toList();
        if (group.size() < checked.wie().size()) {
            throw new NotFound();
        }
        WerkruimteId deel = werkruimten.openBesloten(home, new WerkruimteData(checked.naam(), ""));
        group.forEach(lid -> werkruimten.admit(deel, new AccountId(lid.accountId()), lid.rol()));
        plaatsingen.move(new Item(ItemSoort.SIGNAAL, id.value()), deel);
        return deel;
    }
}
