package nl.eenoverheid.kaart.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.kaart.KaartCheck;
import nl.eenoverheid.kaart.KaartData;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Panel;

/** Choose a file, see what is in it, say where it is from, and use it or not. */
@Uses(DatePicker.class)
final class KaartForm extends Div {
    private final transient Function<String, KaartCheck> check;
    private final transient Consumer<KaartData> use;
    private final KaartUpload upload = new KaartUpload(this::choose, this::forget);
    private final TextField bron = new TextField(getTranslation("kaart.field.bron"));
    private final DatePicker peildatum = FieldTexts.dateField(getTranslation("kaart.field.peildatum"));
    private final Div result = new Div();
    private String chosen = "";

    KaartForm(Function<String, KaartCheck> check, Consumer<KaartData> use) {
        this.check = check;
        this.use = use;
        bron.setHelperText(getTranslation("kaart.field.bron.help"));
        bron.setMaxLength(200);
        bron.setRequiredIndicatorVisible(true);
        peildatum.setRequiredIndicatorVisible(true);
        result.addClassName("kaart-result");
        result.getElement().setAttribute("role", "status");
        add(new Panel(getTranslation("kaart.new"), new Paragraph(getTranslation("kaart.new.text")), upload, result));
    }

    /** Forgets what was chosen. */
    void clear() {
        upload.clear();
        bron.clear();
        peildatum.clear();
        forget();
    }

    private void choose(String text) {
        forget();
        try {
            result.add(new KaartResult(check.apply(text)), bron, peildatum, acts());
            chosen = text;
        } catch (InvalidInput e) {
            upload.refuse(e);
        }
    }

    private Div acts() {
        Button yes = new Button(getTranslation("kaart.use"), click -> save());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(yes, new Button(getTranslation("kaart.leave"), click -> clear()));
        acts.addClassName("eo-line");
        return acts;
    }

    private void save() {
        Map<String, HasValidation> fields = Map.of(KaartData.BRON, bron, KaartData.PEILDATUM, peildatum);
        try {
            use.accept(new KaartData(bron.getValue(), peildatum.getValue(), chosen));
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }

    private void forget() {
        chosen = "";
        result.removeAll();
    }
}
