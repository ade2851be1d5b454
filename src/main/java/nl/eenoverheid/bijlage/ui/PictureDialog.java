package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.eenoverheid.bijlage.BijlageListItem;

/** One picture as large as the screen allows, with what it shows below it. */
final class PictureDialog extends Dialog {

    PictureDialog(BijlageListItem bijlage, BijlageActions actions) {
        setHeaderTitle(bijlage.naam());
        addClassName("bijlage-dialog");
        add(actions.large(bijlage));
        if (!bijlage.beschrijving().isEmpty()) {
            add(new Paragraph(bijlage.beschrijving()));
        }
        getFooter().add(actions.link(bijlage), new Button(getTranslation("ui.close"), click -> close()));
    }
}
