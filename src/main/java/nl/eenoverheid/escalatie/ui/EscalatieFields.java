package nl.eenoverheid.escalatie.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.escalatie.EscalatieData;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteListItem;

/** To which body a question goes, why, by when, and where they look at it. */
final class EscalatieFields {
    private final ComboBox<BestuursorgaanNaam> orgaan;
    private final TextArea reden = new TextArea(text("escalatie.field.reden"));
    private final DatePicker uiterlijk = FieldTexts.dateField(text("escalatie.field.uiterlijk"));
    private final ComboBox<WerkruimteListItem> werkruimte = new ComboBox<>(text("escalatie.field.werkruimte"));

    EscalatieFields(
            BestuursorgaanFields organen, OrganisatieId near, List<WerkruimteListItem> elsewhere, LocalDate today) {
        orgaan = organen.field(text("escalatie.field.orgaan"), near);
        reden.setHelperText(text("escalatie.field.reden.example"));
        uiterlijk.setMin(today.plusDays(1));
        werkruimte.setItems(elsewhere);
        werkruimte.setItemLabelGenerator(WerkruimteListItem::naam);
        werkruimte.setClearButtonVisible(true);
        werkruimte.setHelperText(text("escalatie.field.werkruimte.example"));
        werkruimte.setVisible(!elsewhere.isEmpty());
    }

    Map<String, HasValidation> byName() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("orgaan", orgaan);
        fields.put("reden", reden);
        fields.put("uiterlijk", uiterlijk);
        fields.put("werkruimte", werkruimte);
        return fields;
    }

    EscalatieData data() {
        return new EscalatieData(
                BestuursorgaanFields.picked(orgaan),
                werkruimte.getValue() == null
                        ? null
                        : new WerkruimteId(werkruimte.getValue().id()),
                reden.getValue(),
                uiterlijk.getValue());
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
