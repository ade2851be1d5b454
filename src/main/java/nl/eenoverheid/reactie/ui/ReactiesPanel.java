package nl.eenoverheid.reactie.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import nl.eenoverheid.reactie.ReactieListItem;
import nl.eenoverheid.signaal.SignaalDetail;

/** The reactions to a signaal. */
final class ReactiesPanel extends Div {
    ReactiesPanel(SignaalDetail signaal, List<ReactieListItem> all, boolean mayAsk, ReactieActions actions) {
        addClassName("eo-part");
        add(new H3(getTranslation("reactie.title")));
        if (!all.isEmpty()) {
            add(new ReactieRows(all, actions));
        }
        if (mayAsk) {
            add(new Button(getTranslation("reactie.ask"), click -> actions.ask(signaal)));
        }
    }
}
