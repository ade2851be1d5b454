package nl.eenoverheid.dossier.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;

/** Asks which organisation gets which role, from when, and whom to ask there. */
final class RolDialog {
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(text("dossier.field.organisatie"));
    private final Choice<DossierRol> rol = new Choice<>(
            text("dossier.field.rol"), List.of(DossierRol.values()), each -> text("dossier.dossierRol." + each.name()));
    private final DatePicker van = FieldTexts.dateField(text("dossier.field.van"));
    private final TextField contact = new TextField(text("dossier.field.contact"));
    private final AskDialog dialog;

    RolDialog(long dossier, List<OrganisatieNaam> organisaties, LocalDate today, Consumer<DossierRolData> act) {
        organisatie.setItems(organisaties);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        rol.addValueChangeListener(event -> rol.setHelperText(
                event.getValue() == null
                        ? ""
                        : text("dossier.dossierRol." + event.getValue().name() + ".uitleg")));
        van.setValue(today);
        contact.setHelperText(text("dossier.field.contact.example"));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("organisatie", organisatie);
        fields.put("rol", rol);
        fields.put("van", van);
        fields.put("contact", contact);
        dialog = AskDialog.of(text("dossier.role.title"), text("dossier.role.verb"), fields, () -> act.accept(data()))
                .with(organisatie, rol, van, contact)
                .keeping("dossier-rol-" + dossier, contact);
    }

    void open() {
        dialog.open();
    }

    private DossierRolData data() {
        OrganisatieNaam chosen = organisatie.getValue();
        return new DossierRolData(
                chosen == null ? null : chosen.id(), rol.getValue(), van.getValue(), contact.getValue());
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
