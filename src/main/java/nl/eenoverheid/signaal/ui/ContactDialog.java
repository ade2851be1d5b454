package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.ui.InputErrors;

/** Shows how to reach who spoke, and lets that be changed or erased. */
final class ContactDialog extends Dialog {
    private final ContactFields fields = new ContactFields();
    private final transient Consumer<ContactData> keep;

    ContactDialog(ContactData data, Consumer<ContactData> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("signaal.contact.title"));
        fields.show(data);
        add(fields);
        Button save = new Button(getTranslation("signaal.contact.keep"), click -> keep(fields.value()));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        if (!data.isEmpty()) {
            getFooter().add(new Button(getTranslation("signaal.contact.erase"), click -> keep(ContactData.NONE)));
        }
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()), save);
    }

    private void keep(ContactData data) {
        InputErrors.clear(fields.fields().values());
        try {
            keep.accept(data);
            close();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields.fields());
        }
    }
}
