package nl.eenoverheid.inlezing.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.inlezing.InlezingData;
import nl.eenoverheid.inlezing.InlezingListItem;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.InputErrors;

/** Asks what a file is, beginning with what its name says. A file in Iv3 says most of it itself. */
final class InlezingForm extends Div {
    private final transient Consumer<InlezingData> check;
    private final Select<Overheidslaag> laag = new Select<>();
    private final IntegerField boekjaar = new IntegerField(getTranslation("inlezing.field.boekjaar"));
    private final Select<Verslag> verslag = new Select<>();
    private final TextField bron = new TextField(getTranslation("inlezing.field.bron"));
    private final DatePicker peildatum = FieldTexts.dateField(getTranslation("inlezing.field.peildatum"));

    InlezingForm(InlezingListItem item, Consumer<InlezingData> check) {
        this.check = check;
        addClassName("eo-form");
        boolean table = item.vorm().isTable();
        laag.setLabel(getTranslation("inlezing.field.laag"));
        laag.setItems(Overheidslaag.values());
        laag.setItemLabelGenerator(each -> getTranslation("begroting.overheidslaag." + each));
        laag.setValue(item.laag());
        boekjaar.setValue(item.boekjaar());
        verslag.setLabel(getTranslation("inlezing.field.verslag"));
        verslag.setItems(Verslag.values());
        verslag.setItemLabelGenerator(each -> getTranslation("begroting.verslag." + each));
        verslag.setValue(item.verslag());
        bron.setValue(item.bron());
        bron.setHelperText(getTranslation("inlezing.field.bron.help"));
        peildatum.setHelperText(getTranslation("inlezing.field.peildatum.help"));
        peildatum.setValue(item.peildatum());
        Button go = new Button(getTranslation("inlezing.ask.go"), click -> submit());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation("inlezing.ask.title")),
                new Paragraph(getTranslation(table ? "inlezing.ask.note" : "inlezing.ask.json")));
        if (table) {
            add(laag, boekjaar, verslag);
        }
        add(bron, peildatum, go);
    }

    /** What was said of a file before. */
    static InlezingData data(InlezingListItem item) {
        return new InlezingData(item.laag(), item.boekjaar(), item.verslag(), item.bron(), item.peildatum());
    }

    private void submit() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("laag", laag);
        fields.put("boekjaar", boekjaar);
        fields.put("verslag", verslag);
        fields.put("bron", bron);
        fields.put("peildatum", peildatum);
        InputErrors.clear(fields.values());
        try {
            check.accept(new InlezingData(
                    laag.getValue(), boekjaar.getValue(), verslag.getValue(), bron.getValue(), peildatum.getValue()));
        } catch (InvalidInput e) {
            InputErrors.show(e, fields);
        }
    }
}
