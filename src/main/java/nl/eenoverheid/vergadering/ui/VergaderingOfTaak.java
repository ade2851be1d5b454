package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.taak.TaakId;
import nl.eenoverheid.taak.ui.TaakPart;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;

/** Says on the page of a task from which meeting it comes. */
@SpringComponent
class VergaderingOfTaak implements TaakPart {
    private final VergaderingService vergaderingen;
    private final CurrentAccount current;

    VergaderingOfTaak(VergaderingService vergaderingen, CurrentAccount current) {
        this.vergaderingen = vergaderingen;
        this.current = current;
    }

    @Override
    public Optional<Component> origin(TaakId id) {
        return current.has(Right.DOSSIER_READ)
                ? vergaderingen.ofTaak(id).map(from -> new PathLink(VergaderingRoutes.detail(from.id()), from.titel()))
                : Optional.empty();
    }
}
