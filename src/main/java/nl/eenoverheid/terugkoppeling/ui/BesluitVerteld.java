package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.BesluitPart;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a besluit who knows of it already. */
@SpringComponent
class BesluitVerteld implements BesluitPart {
    private static final int FIRST = 10;

    private final VerteldParts parts;

    BesluitVerteld(VerteldParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String labelKey() {
        return "terugkoppeling.told.title";
    }

    @Override
    public Optional<Component> part(BesluitId id) {
        return Optional.of(parts.of(new Item(ItemSoort.BESLUIT, id.value())));
    }
}
