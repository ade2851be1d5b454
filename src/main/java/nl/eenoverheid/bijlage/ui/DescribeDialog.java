package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.eenoverheid.bijlage.BijlageListItem;

/** Says of one bijlage what one sees or hears. */
final class DescribeDialog extends Dialog {

    DescribeDialog(BijlageListItem bijlage, BijlageActions actions, Runnable again) {
        setHeaderTitle(getTranslation("bijlage.describe.title", bijlage.naam()));
        DescriptionField words = new DescriptionField(bijlage);
        Div form = new Div(words);
        form.addClassName("eo-form");
        add(form);
        Button keep = new Button(getTranslation("bijlage.describe.keep"), click -> {
            if (actions.describe(bijlage, words.getValue())) {
                close();
                again.run();
            }
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), keep);
    }
}
