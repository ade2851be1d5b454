package nl.eenoverheid.besluit;

import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.springframework.stereotype.Component;

/**
 * Who may record what a body decided: somebody of its own government, of the organisation that is responsible for the
 * besluit, or an owner of the werkruimte, who keeps it for all. A neighbour who takes part does not speak for it.
 */
@Component
class Vastlegger {
    private final BestuursorgaanService organen;

    Vastlegger(BestuursorgaanService organen) {
        this.organen = organen;
    }

    /**
     * Refuses who may not.
     *
     * @throws IllegalMove with who may
     */
    void require(Besluit besluit, Scope scope) {
        OrganisatieId own = scope.organisatie();
        boolean owner = scope.rol(besluit.werkruimte()).stream().anyMatch(rol -> rol == WerkruimteRol.EIGENAAR);
        if (!owner && !besluit.isOf(own) && !isOfBody(besluit, own)) {
            throw new IllegalMove("besluit.move.other", besluit.bestuursorgaan());
        }
    }

    private boolean isOfBody(Besluit besluit, OrganisatieId own) {
        return besluit.organen().stream()
                .flatMap(id -> organen.find(id).stream())
                .anyMatch(body -> body.organisatie().id().equals(own));
    }
}
