package nl.eenoverheid.journaal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import nl.eenoverheid.ui.Panel;

/** The frame around the talks of a dossier. */
@StyleSheet("styles/journaal.css")
final class JournaalPanel extends Composite<Panel> {
    @Override
    protected Panel initContent() {
        return new Panel(JournaalTexts.text("title"));
    }
}
