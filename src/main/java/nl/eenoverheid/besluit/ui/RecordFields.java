package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/** What goes on record beside the words: whose it is, its number, what it costs and when people look again. */
final class RecordFields extends Div {
    private final transient Function<OrganisatieId, String> nextNumber;
    private final ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(FormTexts.label("organisatie"));
    private final TextField identificatie = FormTexts.line("identificatie");
    private final TextArea kosten = FormTexts.area("kosten");
    private final TextField kostenBron = FormTexts.line("kostenBron");
    private final DatePicker herzieningOp = FieldTexts.dateField(FormTexts.label("herzieningOp"));
    private final TextField herzieningAls = FormTexts.line("herzieningAls");

    /**
     * Empty fields.
     *
     * @param nextNumber the number that an organisation could give
     */
    RecordFields(List<OrganisatieNaam> organisaties, Function<OrganisatieId, String> nextNumber) {
        this.nextNumber = nextNumber;
        addClassName("eo-form");
        organisatie.setItems(organisaties);
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        organisatie.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                proposeNumber();
            }
        });
        add(pair(organisatie, identificatie), kosten, kostenBron, pair(herzieningOp, herzieningAls));
    }

    /** Starts with an organisation and the number that it could give. */
    void propose(OrganisatieId own) {
        choose(own);
        proposeNumber();
    }

    void show(BesluitData data) {
        choose(data.organisatie());
        identificatie.setValue(data.identificatie());
        kosten.setValue(data.kosten());
        kostenBron.setValue(data.kostenBron());
        herzieningOp.setValue(data.herzieningOp());
        herzieningAls.setValue(data.herzieningAls());
    }

    @Nullable
    OrganisatieId organisatie() {
        OrganisatieNaam chosen = organisatie.getValue();
        return chosen == null ? null : chosen.id();
    }

    String identificatie() {
        return identificatie.getValue();
    }

    String kosten() {
        return kosten.getValue();
    }

    String kostenBron() {
        return kostenBron.getValue();
    }

    @Nullable
    LocalDate herzieningOp() {
        return herzieningOp.getValue();
    }

    String herzieningAls() {
        return herzieningAls.getValue();
    }

    /** What is typed, for keeping on the device; the number is proposed anew each time. */
    List<Component> typed() {
        return List.of(kosten, kostenBron, herzieningOp, herzieningAls);
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("organisatie", organisatie);
        fields.put("identificatie", identificatie);
        fields.put("kosten", kosten);
        fields.put("kostenBron", kostenBron);
        fields.put("herzieningOp", herzieningOp);
        fields.put("herzieningAls", herzieningAls);
        return fields;
    }

    /** Puts the texts that differ beside each other. */
    void compare(BesluitData theirs, StaleDialog dialog) {
        FormTexts.compare(dialog, identificatie, theirs.identificatie());
        FormTexts.compare(dialog, kosten, theirs.kosten());
        FormTexts.compare(dialog, kostenBron, theirs.kostenBron());
        FormTexts.compare(dialog, herzieningAls, theirs.herzieningAls());
    }

    private void choose(@Nullable OrganisatieId id) {
        organisatie
                .getListDataView()
                .getItems()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(organisatie::setValue);
    }

    private void proposeNumber() {
        OrganisatieNaam chosen = organisatie.getValue();
        if (chosen != null) {
            identificatie.setValue(nextNumber.apply(chosen.id()));
        }
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("besluit-pair");
        return pair;
    }
}
