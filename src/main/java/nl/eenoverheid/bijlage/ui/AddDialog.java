package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import nl.eenoverheid.signaal.SignaalId;

/** Adds bijlagen to a signaal. It stays open while the page below it is read again. */
final class AddDialog extends Dialog {

    AddDialog(SignaalId signaal, BijlageActions actions) {
        setHeaderTitle(getTranslation("bijlage.add.title"));
        setCloseOnOutsideClick(false);
        addClassName("bijlage-add");
        add(new UploadPanel(actions, signaal));
        Button done = new Button(getTranslation("bijlage.add.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
    }
}
