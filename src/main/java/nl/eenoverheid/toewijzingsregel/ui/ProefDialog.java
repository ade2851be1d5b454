package nl.eenoverheid.toewijzingsregel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.toewijzingsregel.RegelProef;

/** What a rule would have taken. */
final class ProefDialog extends Dialog {

    ProefDialog(int volgorde, RegelProef proef) {
        setHeaderTitle(getTranslation("toewijzingsregel.try.title", volgorde));
        Div content = new Div(new Paragraph(getTranslation("toewijzingsregel.try.count", proef.aantal())));
        content.addClassName("regel-proef");
        if (!proef.voorbeelden().isEmpty()) {
            content.add(new Vangsten(proef.voorbeelden(), false));
        }
        if (proef.aantal() > proef.voorbeelden().size()) {
            content.add(new Paragraph(getTranslation(
                    "toewijzingsregel.try.latest", proef.voorbeelden().size())));
        }
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
