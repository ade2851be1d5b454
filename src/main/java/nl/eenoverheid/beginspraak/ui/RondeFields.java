package nl.eenoverheid.beginspraak.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.beginspraak.Beginspraak;
import nl.eenoverheid.beginspraak.Beginspraak.Verwijzing;
import nl.eenoverheid.beginspraak.RondeData;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;

/** The fields in which somebody notes a round. */
final class RondeFields {
    private final TextField metWie = new TextField(text("field.metWie"));
    private final DatePicker op = FieldTexts.dateField(text("field.op"));
    private final IntegerField aantal = new IntegerField(text("field.aantal"));
    private final TextField hoe = new TextField(text("field.hoe"));
    private final TextArea opbrengst = new TextArea(text("field.opbrengst"));
    private final MultiSelectComboBox<Verwijzing> signalen = links("field.signalen");
    private final MultiSelectComboBox<Verwijzing> bezoeken = links("field.bezoeken");

    RondeFields(Beginspraak.Choices choices, LocalDate today) {
        metWie.setHelperText(text("field.metWie.example"));
        op.setMax(today);
        op.setValue(today);
        aantal.setMin(1);
        aantal.setMax(RondeData.MOST_PEOPLE);
        hoe.setHelperText(text("field.hoe.example"));
        opbrengst.setHelperText(text("field.opbrengst.example"));
        opbrengst.setMinRows(3);
        signalen.setItems(choices.signalen());
        signalen.setVisible(!choices.signalen().isEmpty());
        bezoeken.setItems(choices.bezoeken());
        bezoeken.setVisible(!choices.bezoeken().isEmpty());
    }

    void show(Beginspraak.Ronde ronde) {
        metWie.setValue(ronde.metWie());
        op.setValue(ronde.op());
        aantal.setValue(ronde.aantal());
        hoe.setValue(ronde.hoe());
        opbrengst.setValue(ronde.opbrengst());
        choose(signalen, ronde.signalen());
        choose(bezoeken, ronde.bezoeken());
    }

    RondeData data() {
        return new RondeData(
                op.getValue(),
                metWie.getValue(),
                aantal.getValue(),
                hoe.getValue(),
                opbrengst.getValue(),
                ids(signalen),
                ids(bezoeken));
    }

    ActDialog dialog(String what, String draftKey, Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("metWie", metWie);
        fields.put("op", op);
        fields.put("aantal", aantal);
        fields.put("hoe", hoe);
        fields.put("opbrengst", opbrengst);
        return new ActDialog(
                text(what + ".title"),
                text(what + ".verb"),
                draftKey,
                fields,
                act,
                metWie,
                op,
                aantal,
                hoe,
                opbrengst,
                signalen,
                bezoeken);
    }

    private static MultiSelectComboBox<Verwijzing> links(String name) {
        MultiSelectComboBox<Verwijzing> links = FieldTexts.manyField(text(name));
        links.setItemLabelGenerator(Verwijzing::titel);
        return links;
    }

    private static void choose(MultiSelectComboBox<Verwijzing> field, List<Verwijzing> chosen) {
        Set<Verwijzing> all = new LinkedHashSet<>(chosen);
        all.addAll(field.getListDataView().getItems().toList());
        field.setItems(all);
        field.setValue(Set.copyOf(chosen));
        field.setVisible(!all.isEmpty());
    }

    private static Set<Long> ids(MultiSelectComboBox<Verwijzing> field) {
        return field.getValue().stream().map(Verwijzing::id).collect(Collectors.toSet());
    }

    private static String text(String name) {
        return I18NProvider.translate("beginspraak." + name);
    }
}
