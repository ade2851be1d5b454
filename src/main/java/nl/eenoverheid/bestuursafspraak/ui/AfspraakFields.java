package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.bestuursafspraak.AfspraakData;
import nl.eenoverheid.bestuursafspraak.AfspraakSoort;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.FieldTexts;

/** The fields in which an agreement is written down. */
final class AfspraakFields {
    private final TextField titel = new TextField(text("field.titel"));
    private final Select<AfspraakSoort> soort = new Select<>();
    private final TextArea inhoud = new TextArea(text("field.inhoud"));
    private final MultiSelectComboBox<OrganisatieNaam> overheden = FieldTexts.manyField(text("field.overheden"));
    private final MultiSelectComboBox<BestuursorgaanNaam> organen = FieldTexts.manyField(text("field.organen"));
    private final TextField overige = new TextField(text("field.overige"));
    private final DatePicker op = FieldTexts.dateField(text("field.op"));
    private final Checkbox alleenJaar = new Checkbox(text("field.alleenJaar"));
    private final DatePicker vanaf = FieldTexts.dateField(text("field.vanaf"));
    private final DatePicker tot = FieldTexts.dateField(text("field.tot"));
    private final TextField bron = new TextField(text("field.bron"));
    private final TextField link = new TextField(text("field.link"));
    private final transient BestuursorgaanService register;

    AfspraakFields(OverheidService governments, BestuursorgaanService register) {
        this.register = register;
        titel.setHelperText(text("field.titel.example"));
        titel.setMaxLength(AfspraakData.LONGEST_TITEL);
        soort.setLabel(text("field.soort"));
        soort.setItems(AfspraakSoort.values());
        soort.setItemLabelGenerator(AfspraakTexts::name);
        inhoud.setHelperText(text("field.inhoud.example"));
        inhoud.setMinRows(4);
        inhoud.setMaxLength(AfspraakData.LONGEST_INHOUD);
        overheden.setItemLabelGenerator(OrganisatieNaam::naam);
        overheden.setItems(governments.organisaties());
        organen.setItemLabelGenerator(BestuursorgaanNaam::naam);
        organen.setHelperText(text("field.organen.example"));
        organen.setItems(query -> register.search(query.getFilter().orElse(""), null).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        overige.setHelperText(text("field.overige.example"));
        overige.setMaxLength(AfspraakData.LONGEST_OVERIGE);
        vanaf.setHelperText(text("field.vanaf.example"));
        tot.setHelperText(text("field.tot.example"));
        bron.setHelperText(text("field.bron.example"));
        bron.setMaxLength(AfspraakData.LONGEST_BRON);
        link.setHelperText(text("field.link.example"));
        link.setMaxLength(AfspraakData.LONGEST_LINK);
    }

    void show(AfspraakData data) {
        titel.setValue(data.titel());
        soort.setValue(data.soort());
        inhoud.setValue(data.inhoud());
        overheden.setValue(overheden
                .getListDataView()
                .getItems()
                .filter(each -> data.partijen().stream()
                        .anyMatch(partij ->
                                partij.orgaan() == null && partij.organisatie().equals(each.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        organen.setValue(data.partijen().stream()
                .map(AfspraakData.Partij::orgaan)
                .flatMap(orgaan -> register.find(orgaan == null ? new BestuursorgaanId(0) : orgaan).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        overige.setValue(data.overigePartijen());
        op.setValue(data.overeengekomenOp());
        alleenJaar.setValue(data.alleenJaar());
        vanaf.setValue(data.vanaf());
        tot.setValue(data.tot());
        bron.setValue(data.bron());
        link.setValue(data.link());
    }

    AfspraakData data() {
        return new AfspraakData(
                titel.getValue(),
                soort.getValue(),
                partijen(),
                overige.getValue(),
                inhoud.getValue(),
                op.getValue(),
                alleenJaar.getValue(),
                vanaf.getValue(),
                tot.getValue(),
                bron.getValue(),
                link.getValue());
    }

    /** A government of which a body is named takes part by that body. */
    private List<AfspraakData.Partij> partijen() {
        Set<BestuursorgaanNaam> bodies = organen.getValue();
        List<AfspraakData.Partij> parties = new ArrayList<>();
        overheden.getValue().stream()
                .filter(each -> bodies.stream()
                        .noneMatch(body -> body.organisatie().id().equals(each.id())))
                .forEach(each -> parties.add(new AfspraakData.Partij(each.id(), null)));
        bodies.forEach(
                each -> parties.add(new AfspraakData.Partij(each.organisatie().id(), each.id())));
        return parties;
    }

    /** The fields by the names that problems use. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("titel", titel);
        fields.put("soort", soort);
        fields.put("inhoud", inhoud);
        fields.put("partijen", overheden);
        fields.put("overigePartijen", overige);
        fields.put("overeengekomenOp", op);
        fields.put("vanaf", vanaf);
        fields.put("tot", tot);
        fields.put("bron", bron);
        fields.put("link", link);
        return fields;
    }

    Component[] content() {
        return new Component[] {
            titel, soort, inhoud, overheden, organen, overige, new Div(op, alleenJaar), line(vanaf, tot), bron, link
        };
    }

    private static Div line(Component... fields) {
        Div line = new Div(fields);
        line.addClassName("afspraak-line");
        return line;
    }
}
