package nl.eenoverheid.overview;

import java.util.List;
import nl.eenoverheid.opgave.OpgaveRoutes;
import nl.eenoverheid.opgave.WaitingOpgaveService;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits around money: what an organisation is asked to confirm, and what is missing of what it leads. */
@Component
class WaitingOpgaven {
    private final WaitingOpgaveService opgaven;

    WaitingOpgaven(WaitingOpgaveService opgaven) {
        this.opgaven = opgaven;
    }

    List<Attention.Opgave> within(@Nullable WerkruimteId werkruimte) {
        return opgaven.waiting(werkruimte).stream()
                .map(each -> new Attention.Opgave(
                        each.id().value(), each.naam(), OpgaveRoutes.detail(each.dossier(), each.id()), each.tekort()))
                .toList();
    }
}
