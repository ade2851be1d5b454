package nl.eenoverheid.dilemma.ui;

import static nl.eenoverheid.dilemma.ui.DilemmaTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.dilemma.DilemmaData;
import nl.eenoverheid.dilemma.DilemmaDetail;
import nl.eenoverheid.ui.ActDialog;

/** The fields in which a dilemma is laid out. All sides are there from the start, so that a draft finds them again. */
final class DilemmaFields {
    private final TextField vraag = new TextField(text("dilemma.field.vraag"));
    private final List<KantFields> kanten = new ArrayList<>();
    private final Button more = new Button(text("dilemma.action.more"), click -> showSides(shown() + 1));
    private final Button less = new Button(text("dilemma.action.less"), click -> showSides(shown() - 1));

    DilemmaFields(List<DilemmaDetail.Signaal> offered) {
        vraag.setHelperText(text("dilemma.field.vraag.example"));
        vraag.setMaxLength(DilemmaData.LONGEST_VRAAG);
        for (int number = 0; number < DilemmaData.MOST; number++) {
            kanten.add(new KantFields(number, offered));
        }
        less.addThemeVariants(ButtonVariant.TERTIARY);
        showSides(DilemmaData.FEWEST);
    }

    void show(DilemmaDetail dilemma) {
        vraag.setValue(dilemma.vraag());
        for (int number = 0; number < dilemma.kanten().size(); number++) {
            kanten.get(number).show(dilemma.kanten().get(number));
        }
        showSides(dilemma.kanten().size());
    }

    DilemmaData data() {
        return new DilemmaData(
                vraag.getValue(),
                kanten.stream()
                        .filter(KantFields::isVisible)
                        .map(KantFields::value)
                        .toList());
    }

    ActDialog dialog(String what, String draftKey, Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("vraag", vraag);
        kanten.forEach(kant -> kant.addTo(fields));
        Div sides = new Div();
        kanten.forEach(sides::add);
        sides.addClassName("dilemma-kanten-fields");
        Div line = new Div(more, less);
        line.addClassName("eo-actions");
        ActDialog dialog = new ActDialog(
                text("dilemma." + what + ".title"),
                text("dilemma." + what + ".verb"),
                draftKey,
                fields,
                act,
                vraag,
                sides,
                line);
        dialog.addClassName("dilemma-dialog");
        return dialog;
    }

    private int shown() {
        return (int) kanten.stream().filter(KantFields::isVisible).count();
    }

    private void showSides(int count) {
        for (int number = 0; number < kanten.size(); number++) {
            kanten.get(number).setVisible(number < count);
        }
        more.setVisible(count < DilemmaData.MOST);
        less.setVisible(count > DilemmaData.FEWEST);
    }
}
