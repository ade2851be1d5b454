package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Map;
import nl.eenoverheid.privacy.Bewaartermijn;
import nl.eenoverheid.privacy.BewaartermijnService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Panel;

/** One term, with what would go now. */
final class TermForm extends Composite<Panel> {
    private final transient BewaartermijnService terms;
    private final transient Bewaartermijn term;
    private final transient Runnable done;
    private final IntegerField dagen = new IntegerField(getTranslation("privacy.terms.dagen"));

    TermForm(BewaartermijnService terms, Bewaartermijn term, Runnable done) {
        this.terms = terms;
        this.term = term;
        this.done = done;
        String key = "privacy.bewaartermijnSoort." + term.soort();
        dagen.setValue(term.dagen());
        dagen.setMin(1);
        dagen.setStepButtonsVisible(true);
        Button save = new Button(getTranslation("privacy.terms.save"), click -> save());
        Div line = new Div(dagen, save);
        line.addClassName("privacy-line");
        getContent().setHeading(getTranslation(key));
        getContent()
                .add(
                        new Paragraph(getTranslation(key + ".text")),
                        line,
                        new Paragraph(getTranslation("privacy.terms.over", term.over())));
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    private void save() {
        Map<String, IntegerField> fields = Map.of("dagen", dagen);
        InputErrors.clear(fields.values());
        try {
            terms.change(term.soort(), term.version(), dagen.getValue());
            Notices.saved(getTranslation("privacy.terms.saved"));
            done.run();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (Stale e) {
            Notices.problem(getTranslation("privacy.terms.stale"));
            done.run();
        }
    }
}
