package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.ui.DuidingPart;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;

/** Shows on the page of a duiding who of those whose words it reads has their answer, and leads to answering them together. */
@SpringComponent
class DuidingVerteld implements DuidingPart {
    private static final int AFTER_WHERE_IT_LANDED = 30;

    private final VerteldParts parts;

    DuidingVerteld(VerteldParts parts) {
        this.parts = parts;
    }

    @Override
    public int order() {
        return AFTER_WHERE_IT_LANDED;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component part(DuidingId id) {
        return new Panel(
                I18NProvider.translate("terugkoppeling.told.title"), parts.of(new Item(ItemSoort.DUIDING, id.value())));
    }
}
