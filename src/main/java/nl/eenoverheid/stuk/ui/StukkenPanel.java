package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import nl.eenoverheid.ui.Panel;

/** The frame around the stukken of a dossier. */
@StyleSheet("styles/stuk.css")
final class StukkenPanel extends Composite<Panel> {
    StukkenPanel(Component... content) {
        getContent().add(content);
        getContent().flush();
    }

    @Override
    protected Panel initContent() {
        return new Panel(StukTexts.text("title"));
    }
}
