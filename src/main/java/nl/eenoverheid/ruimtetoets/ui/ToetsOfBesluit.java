package nl.eenoverheid.ruimtetoets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.AdoptionWarning;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.ruimtetoets.RuimtetoetsService;
import nl.eenoverheid.ruimtetoets.ToetsDetail;

/** Shows on the page of a besluit whether it stays within the room, and says so once more before it is adopted. */
@SpringComponent
class ToetsOfBesluit implements BesluitPanel, AdoptionWarning {
    private static final int BEFORE_PROGRESS = 5;

    private final RuimtetoetsService toetsen;

    ToetsOfBesluit(RuimtetoetsService toetsen) {
        this.toetsen = toetsen;
    }

    @Override
    public int order() {
        return BEFORE_PROGRESS;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        return toetsen.ofBesluit(id).map(found -> new ToetsPanel(found, toetsen));
    }

    @Override
    public Optional<Component> before(BesluitId id) {
        return toetsen.ofBesluit(id).flatMap(ToetsOfBesluit::warning);
    }

    private static Optional<Component> warning(ToetsDetail found) {
        if (found.isAsked()) {
            return Optional.of(ToetsTexts.asked());
        }
        return found.geldt().filter(said -> !said.buiten().isEmpty()).map(ToetsTexts::outside);
    }
}
