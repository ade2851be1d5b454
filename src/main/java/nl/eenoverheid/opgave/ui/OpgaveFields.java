package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.opgave.OpgaveData;
import nl.eenoverheid.ui.ActDialog;

/** The fields of an opgave. All years are there from the start, so that a draft finds them again. */
final class OpgaveFields {
    private final TextField naam = new TextField(text("field.naam"));
    private final Select<String> thema = new Select<>();
    private final TextArea uitleg = new TextArea(text("field.uitleg"));
    private final List<BehoefteFields> jaren = new ArrayList<>();
    private final Button more = new Button(text("action.moreYears"), click -> showYears(shown() + 1));
    private final Button less = new Button(text("action.lessYears"), click -> showYears(shown() - 1));

    OpgaveFields(List<String> themas) {
        naam.setHelperText(text("field.naam.example"));
        naam.setMaxLength(OpgaveData.LONGEST_NAAM);
        thema.setLabel(text("field.thema"));
        thema.setHelperText(text("field.thema.help"));
        thema.setEmptySelectionAllowed(true);
        thema.setEmptySelectionCaption(text("fact.thema.none"));
        thema.setItems(themas);
        uitleg.setMinRows(2);
        for (int number = 0; number < OpgaveData.MOST; number++) {
            jaren.add(new BehoefteFields(number));
        }
        less.addThemeVariants(ButtonVariant.TERTIARY);
        showYears(1);
    }

    void propose(String theme) {
        if (!theme.isEmpty()) {
            thema.setValue(theme);
        }
    }

    void show(OpgaveData data) {
        naam.setValue(data.naam());
        propose(data.thema());
        uitleg.setValue(data.uitleg());
        for (int number = 0; number < data.behoeften().size(); number++) {
            jaren.get(number).show(data.behoeften().get(number));
        }
        showYears(Math.max(1, data.behoeften().size()));
    }

    /** Years in which nothing was typed are left out. */
    OpgaveData data() {
        return new OpgaveData(
                naam.getValue(),
                thema.getValue() == null ? "" : thema.getValue(),
                uitleg.getValue(),
                jaren.stream()
                        .filter(each -> each.isVisible() && !each.isBlank())
                        .map(BehoefteFields::value)
                        .toList());
    }

    ActDialog dialog(String what, String draftKey, Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("naam", naam);
        fields.put("thema", thema);
        fields.put("uitleg", uitleg);
        jaren.forEach(each -> each.addTo(fields));
        Div years = new Div();
        jaren.forEach(years::add);
        years.addClassName("opgave-years");
        Div line = new Div(more, less);
        line.addClassName("eo-actions");
        ActDialog dialog = new ActDialog(
                text(what + ".title"), text(what + ".verb"), draftKey, fields, act, naam, thema, uitleg, years, line);
        dialog.addClassName("opgave-dialog");
        return dialog;
    }

    private int shown() {
        return (int) jaren.stream().filter(BehoefteFields::isVisible).count();
    }

    private void showYears(int count) {
        for (int number = 0; number < jaren.size(); number++) {
            jaren.get(number).setVisible(number < count);
        }
        more.setVisible(count < OpgaveData.MOST);
        less.setVisible(count > 1);
    }
}
