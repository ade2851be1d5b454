package nl.eenoverheid.bericht.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.bericht.BerichtData;
import nl.eenoverheid.bericht.BerichtDetail;
import nl.eenoverheid.bericht.BerichtService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.Prose;

/** One text in one language: to write, and how it then reads. */
final class BerichtForm extends Div {
    private final transient BerichtService berichten;
    private final TextField onderwerp = new TextField(getTranslation("bericht.field.onderwerp"));
    private final TextArea tekst = new TextArea(getTranslation("bericht.field.tekst"));
    private final Div example = new Div();
    private final Button restore = new Button(getTranslation("bericht.restore"), click -> restore());
    private transient BerichtDetail shown;

    BerichtForm(BerichtService berichten, BerichtDetail shown) {
        this.berichten = berichten;
        this.shown = shown;
        addClassName("bericht-form");
        tekst.setHelperText(getTranslation(
                "bericht.field.tekst.help",
                shown.id().soort().velden().stream()
                        .map(veld -> "{" + veld + "}")
                        .collect(joining(" "))));
        onderwerp.addValueChangeListener(event -> showExample());
        tekst.addValueChangeListener(event -> showExample());
        Details reads = new Details(getTranslation("bericht.example"), example);
        add(onderwerp, tekst, reads, buttons());
        show(shown);
    }

    /** Only this text: what somebody types in another stays. */
    private void show(BerichtDetail detail) {
        shown = detail;
        onderwerp.setValue(detail.onderwerp());
        tekst.setValue(detail.tekst());
        restore.setVisible(detail.eigen());
        showExample();
    }

    private Component buttons() {
        Button save = new Button(getTranslation("bericht.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div line = new Div(save, restore);
        line.addClassName("eo-line");
        return line;
    }

    private void showExample() {
        Map<String, String> values = shown.id().soort().velden().stream()
                .collect(Collectors.toMap(Function.identity(), veld -> getTranslation("bericht.example." + veld)));
        var filled = new BerichtDetail(shown.id(), onderwerp.getValue(), tekst.getValue(), true, 0);
        Paragraph subject = new Paragraph(filled.onderwerp(values));
        subject.addClassName("bericht-subject");
        example.removeAll();
        example.add(subject, new Prose(filled.tekst(values)));
    }

    private void save() {
        var fields = Map.of("onderwerp", onderwerp, "tekst", tekst);
        InputErrors.clear(fields.values());
        try {
            berichten.change(shown.id(), shown.version(), new BerichtData(onderwerp.getValue(), tekst.getValue()));
            show(berichten.detail(shown.id()));
            Notices.saved(getTranslation("bericht.done.save"));
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        } catch (Stale e) {
            Notices.problem(getTranslation("bericht.stale"));
        }
    }

    private void restore() {
        berichten.restore(shown.id());
        show(berichten.detail(shown.id()));
        Notices.saved(getTranslation("bericht.done.restore"));
    }
}
