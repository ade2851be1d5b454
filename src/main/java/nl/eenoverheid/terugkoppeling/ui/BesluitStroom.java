package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPanel;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a besluit where the words that it rests on came from, and who knows of it. */
@SpringComponent
class BesluitStroom implements BesluitPanel {
    private static final int AFTER_THE_STEPS = 20;

    private final VerteldParts parts;

    BesluitStroom(VerteldParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return AFTER_THE_STEPS;
    }

    @Override
    public Optional<Component> panel(BesluitId id) {
        return Optional.of(parts.stroom(new Item(ItemSoort.BESLUIT, id.value())));
    }
}
