package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitKenmerk;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.KenmerkVeld;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.ui.BestuursorgaanFields;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.StaleDialog;
import org.jspecify.annotations.Nullable;

/** Who decides, picked from the register; and, of some kinds, to whom it is, about what and by when. */
final class WieFields extends Div {
    private final transient BestuursorgaanFields register;
    private final MultiSelectComboBox<BestuursorgaanNaam> organen;
    private final TextField door = FormTexts.line("door");
    private final ComboBox<BestuursorgaanNaam> aan;
    private final TextField betreft = FormTexts.line("betreft");
    private final DatePicker uiterlijkOp = FieldTexts.dateField(FormTexts.label("uiterlijkOp"));
    private transient String words = "";

    WieFields(BestuursorgaanFields register, OrganisatieId near) {
        this.register = register;
        organen = register.several(FormTexts.label("bestuursorgaan"), near);
        aan = register.field(FormTexts.label("aan"), near);
        uiterlijkOp.setHelperText(FormTexts.label("uiterlijkOp.example"));
        addClassName("eo-form");
        add(organen, door, aan, betreft, uiterlijkOp);
        ask(null);
    }

    /** Asks what a kind says. */
    void ask(@Nullable BesluitSoort soort) {
        door.setVisible(soort != null && soort.says(KenmerkVeld.DOOR));
        aan.setVisible(soort != null && soort.says(KenmerkVeld.AAN));
        betreft.setVisible(soort != null && soort.says(KenmerkVeld.BETREFT));
        uiterlijkOp.setVisible(soort != null && soort.says(KenmerkVeld.UITERLIJK));
        organen.setLabel(FormTexts.label(soort == null ? "bestuursorgaan" : "bestuursorgaan." + soort));
    }

    /** Starts with bodies by their names; a name that no body has is left out. */
    void propose(Collection<String> names) {
        organen.setValue(
                names.stream().map(register::named).flatMap(Optional::stream).toList());
    }

    /** Starts empty, and says why: nobody decides as long as several say that they do. */
    void undecided(List<String> names) {
        organen.setHelperText(
                names.isEmpty()
                        ? getTranslation("besluit.field.bestuursorgaan.niemand")
                        : getTranslation("besluit.field.bestuursorgaan.betwist", String.join(", ", names)));
    }

    void show(BesluitData data) {
        register.pick(organen, data.organen());
        register.pick(aan, data.kenmerk().aan());
        door.setValue(data.kenmerk().door());
        betreft.setValue(data.kenmerk().betreft());
        uiterlijkOp.setValue(data.kenmerk().uiterlijkOp());
        words = data.bestuursorgaan();
        if (data.isToPick()) {
            organen.setHelperText(getTranslation("besluit.field.bestuursorgaan.teKiezen", words));
        }
    }

    List<BestuursorgaanId> organen() {
        return organen.getValue().stream().map(BestuursorgaanNaam::id).toList();
    }

    /** Words of before count as long as nobody picked a body. */
    String bestuursorgaan() {
        return organen.isEmpty() ? words : "";
    }

    BesluitKenmerk kenmerk() {
        return new BesluitKenmerk(
                BestuursorgaanFields.picked(aan), betreft.getValue(), uiterlijkOp.getValue(), door.getValue());
    }

    /** What is typed, for keeping on the device. */
    List<Component> typed() {
        return List.of(door, betreft, uiterlijkOp);
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("bestuursorgaan", organen);
        fields.put("door", door);
        fields.put("aan", aan);
        fields.put("betreft", betreft);
        fields.put("uiterlijkOp", uiterlijkOp);
        return fields;
    }

    /** Puts what differs beside each other. */
    void compare(BesluitData theirs, StaleDialog dialog) {
        dialog.value(
                organen.getLabel(),
                Set.copyOf(organen()),
                Set.copyOf(theirs.organen()),
                this::names,
                chosen -> register.pick(organen, chosen));
        dialog.value(
                aan.getLabel(),
                Optional.ofNullable(BestuursorgaanFields.picked(aan)),
                Optional.ofNullable(theirs.kenmerk().aan()),
                chosen -> names(chosen.stream().toList()),
                chosen -> register.pick(aan, chosen.orElse(null)));
        FormTexts.compare(dialog, door, theirs.kenmerk().door());
        FormTexts.compare(dialog, betreft, theirs.kenmerk().betreft());
    }

    private String names(Collection<BestuursorgaanId> ids) {
        return ids.stream()
                .map(register::find)
                .flatMap(Optional::stream)
                .map(BestuursorgaanNaam::naam)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
