package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.ui.DuidingPart;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a duiding where the words that it reads went. */
@SpringComponent
class DuidingStroom implements DuidingPart {
    private static final int AFTER_ROUNDS = 20;

    private final VerteldParts parts;

    DuidingStroom(VerteldParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return AFTER_ROUNDS;
    }

    @Override
    public Component part(DuidingId id) {
        return parts.stroom(new Item(ItemSoort.DUIDING, id.value()));
    }
}
