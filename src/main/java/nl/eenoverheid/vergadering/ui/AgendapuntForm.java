package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.vergadering.AgendapuntData;
import nl.eenoverheid.vergadering.VergaderingDetail;

/** The fields of a point: first about whom it is. */
final class AgendapuntForm extends Div {
    private final TextArea overWie = new TextArea(getTranslation("vergadering.field.overWie"));
    private final TextArea vraag = new TextArea(getTranslation("vergadering.field.vraag"));
    private final ComboBox<VergaderingDetail.Genodigde> brenger =
            new ComboBox<>(getTranslation("vergadering.field.brenger"));
    private final MultiSelectComboBox<VergaderingDetail.Stem> signalen =
            FieldTexts.manyField(getTranslation("vergadering.field.signalen"));

    AgendapuntForm(VergaderingDetail vergadering, List<VergaderingDetail.Stem> voices) {
        addClassName("eo-form");
        overWie.setHelperText(getTranslation("vergadering.field.overWie.example"));
        vraag.setHelperText(getTranslation("vergadering.field.vraag.example"));
        signalen.setHelperText(getTranslation("vergadering.field.signalen.help"));
        signalen.setItems(voices);
        signalen.setItemLabelGenerator(VergaderingDetail.Stem::kop);
        brenger.setItems(vergadering.genodigden());
        brenger.setItemLabelGenerator(VergaderingDetail.Genodigde::naam);
        brenger.setClearButtonVisible(true);
        add(overWie, signalen, vraag, brenger);
    }

    AgendapuntForm show(VergaderingDetail.Punt punt) {
        overWie.setValue(punt.overWie());
        vraag.setValue(punt.vraag());
        signalen.setValue(new LinkedHashSet<>(punt.signalen()));
        brenger.getListDataView()
                .getItems()
                .filter(each -> Objects.equals(each.id(), punt.brenger()))
                .findFirst()
                .ifPresent(brenger::setValue);
        return this;
    }

    AgendapuntData data() {
        return new AgendapuntData(
                overWie.getValue(),
                vraag.getValue(),
                brenger.getValue() == null ? null : brenger.getValue().id(),
                signalen.getValue().stream()
                        .map(VergaderingDetail.Stem::signaal)
                        .collect(Collectors.toSet()));
    }

    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("overWie", overWie);
        fields.put("signalen", signalen);
        fields.put("vraag", vraag);
        fields.put("brenger", brenger);
        return fields;
    }

    /** The fields in which somebody types. */
    Component[] typed() {
        return new Component[] {overWie, vraag};
    }
}
