package nl.eenoverheid.uitnodiging.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.uitnodiging.UitnodigingService;
import nl.eenoverheid.workspace.WerkruimteDetail;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.ui.WerkruimtePart;

/** Puts the uitnodigingen on the page of a werkruimte, for its owners. */
@org.springframework.stereotype.Component
class UitnodigingenPart implements WerkruimtePart {
    private final UitnodigingService uitnodigingen;
    private final Clock clock;

    UitnodigingenPart(UitnodigingService uitnodigingen, Clock clock) {
        this.uitnodigingen = uitnodigingen;
        this.clock = clock;
    }

    @Override
    public Optional<Component> part(WerkruimteDetail werkruimte) {
        if (!werkruimte.eigenRol().canManage() || werkruimte.ouder().isPresent()) {
            return Optional.empty();
        }
        var id = new WerkruimteId(werkruimte.id());
        return Optional.of(new UitnodigingenPanel(
                id, uitnodigingen.ofWerkruimte(id), new UitnodigingActions(uitnodigingen), clock));
    }
}
