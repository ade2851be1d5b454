package nl.eenoverheid.besluit;

import java.util.Set;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.workspace.Scope;
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
        if (!scope.canManage(besluit.werkruimte()) && !besluit.isOf(own) && !isOfBody(besluit, own)) {
            throw new IllegalMove("besluit.move.other", besluit.bestuursorgaan());
        }
    }

    private boolean isOfBody(Besluit besluit, OrganisatieId own) {
        Set<BestuursorgaanId> bodies = besluit.organen();
        return !bodies.isEmpty() && organen.of(own).stream().anyMatch(body -> bodies.contains(body.id()));
    }
}
