package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.ScopeService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;
import nl.eenoverheid.workspace.WerkruimteService;

/** What the form of a bezoek offers. */
@SpringComponent
class BezoekChoices {
    private final WerkruimteService werkruimten;
    private final OverheidService overheden;
    private final ScopeService scopes;

    BezoekChoices(WerkruimteService werkruimten, OverheidService overheden, ScopeService scopes) {
        this.werkruimten = werkruimten;
        this.overheden = overheden;
        this.scopes = scopes;
    }

    /** Where the caller may plan. */
    List<WerkruimteListItem> werkruimten() {
        Scope scope = scopes.current();
        return werkruimten.mine().stream()
                .filter(each -> scope.canWrite(new WerkruimteId(each.id())))
                .toList();
    }

    List<OrganisatieNaam> gemeenten() {
        return overheden.gemeenten();
    }

    /** Who can be asked along, by name. */
    List<Mens> mensen(WerkruimteId werkruimte) {
        long me = scopes.current().account().value();
        return Mens.sorted(werkruimten.detail(werkruimte).leden().stream()
                .map(lid -> Mens.of(lid, me))
                .toList());
    }
}
