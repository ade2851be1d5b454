package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.kalender.PeriodeData;
import nl.eenoverheid.kalender.PeriodeListItem;
import nl.eenoverheid.kalender.PeriodeService;
import nl.eenoverheid.kalender.PeriodeSoort;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.PersonalDataGuard;

/** When the council of the own organisation is in recess, and on which days it meets. */
final class PeriodeDialog extends Dialog {
    private final transient PeriodeService perioden;
    private final transient KalenderTexts texts;
    private final transient Runnable changed;
    private final Div known = new Div();
    private final Choice<PeriodeSoort> soort;
    private final TextField naam;
    private final DatePicker van;
    private final DatePicker tot;

    PeriodeDialog(PeriodeService perioden, KalenderTexts texts, Runnable changed) {
        this.perioden = perioden;
        this.texts = texts;
        this.changed = changed;
        soort = new Choice<>(
                texts.text("periode.soort"),
                List.of(PeriodeSoort.values()),
                each -> texts.text("periodeSoort." + each));
        naam = new TextField(texts.text("periode.naam"));
        naam.setMaxLength(PeriodeData.LONGEST);
        naam.setHelperText(texts.text("periode.naam.example"));
        PersonalDataGuard.on(naam);
        van = FieldTexts.dateField(texts.text("periode.van"));
        tot = FieldTexts.dateField(texts.text("periode.tot"));
        soort.addValueChangeListener(change -> tot.setVisible(change.getValue() != PeriodeSoort.VERGADERING));
        soort.setValue(PeriodeSoort.RECES);
        setHeaderTitle(texts.text("periode.title"));
        Button add = new Button(texts.text("periode.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(new Paragraph(texts.text("periode.text")), known, soort, naam, van, tot);
        form.addClassName("eo-form");
        add(form);
        getFooter().add(new Button(texts.text("periode.close"), click -> close()), add);
        refresh();
    }

    private void refresh() {
        known.removeAll();
        List<PeriodeListItem> coming = perioden.coming();
        if (coming.isEmpty()) {
            known.add(new Paragraph(texts.text("periode.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        list.addClassName("kalender-perioden");
        coming.forEach(each -> {
            Button remove = new Button(texts.text("periode.remove"), click -> remove(each));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(texts.text("periode.remove.aria", words(each)));
            list.add(new ListItem(new Span(words(each)), remove));
        });
        known.add(list);
    }

    private String words(PeriodeListItem periode) {
        String days = periode.van().equals(periode.tot())
                ? texts.date(periode.van())
                : texts.text("periode.days", texts.date(periode.van()), texts.date(periode.tot()));
        String kind = texts.text("periodeSoort." + periode.soort());
        return texts.text("periode.line", periode.naam().isEmpty() ? kind : periode.naam(), days);
    }

    private void add() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("soort", soort);
        fields.put("naam", naam);
        fields.put("van", van);
        fields.put("tot", tot);
        InputErrors.clear(fields.values());
        try {
            perioden.note(new PeriodeData(soort.getValue(), naam.getValue(), van.getValue(), tot.getValue()));
            van.clear();
            tot.clear();
            naam.clear();
            changed();
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }

    private void remove(PeriodeListItem periode) {
        perioden.remove(periode.id());
        changed();
    }

    private void changed() {
        refresh();
        changed.run();
    }
}
