package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.function.Predicate;

/** Asks why it is not ours. */
final class RefuseDialog extends HandDialog {
    private final TextArea reden = new TextArea(getTranslation("toewijzing.field.reden"));

    RefuseDialog(Predicate<String> refuse) {
        super("refuse");
        reden.setHelperText(getTranslation("toewijzing.refuse.example"));
        fill(() -> refuse.test(reden.getValue()), new Paragraph(getTranslation("toewijzing.refuse.text")), reden);
    }

    @Override
    Map<String, HasValidation> fields() {
        return Map.of("reden", reden);
    }
}
