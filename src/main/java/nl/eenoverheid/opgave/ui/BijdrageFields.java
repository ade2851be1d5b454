package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.opgave.Aandeel;
import nl.eenoverheid.opgave.Begrotingsregel;
import nl.eenoverheid.opgave.BijdrageData;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.BijdrageRol;
import nl.eenoverheid.opgave.BijdrageStand;
import nl.eenoverheid.opgave.BijdrageStructuur;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.Vastlegmoment;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import org.jspecify.annotations.Nullable;

/** The fields of what one government puts in: how much, in which role, when, and on what condition. */
final class BijdrageFields {
    private final OpgaveDetail opgave;
    private final ComboBox<Overheid> overheid = new ComboBox<>(text("field.overheid"));
    private final IntegerField jaar = new IntegerField(text("field.jaar"));
    private final TextField procent = new TextField(text("field.procent"));
    private final TextField bedrag = new TextField(text("field.bedrag"));
    private final Choice<BijdrageRol> rol =
            new Choice<>(text("field.rol"), List.of(BijdrageRol.values()), OpgaveTexts::name);
    private final Choice<BijdrageStructuur> structuur =
            new Choice<>(text("field.structuur"), List.of(BijdrageStructuur.values()), OpgaveTexts::name);
    private final Choice<BijdrageStand> stand =
            new Choice<>(text("field.stand"), List.of(BijdrageStand.values()), OpgaveTexts::name);
    private final Select<Vastlegmoment> vastBij = new Select<>();
    private final DatePicker vastOp = FieldTexts.dateField(text("field.vastOp"));
    private final DatePicker betaalOp = FieldTexts.dateField(text("field.betaalOp"));
    private final TextArea voorwaarde = new TextArea(text("field.voorwaarde"));
    private final Select<BijdrageDetail> voorwaardeVan = new Select<>();
    private final DatePicker voorwaardeTot = FieldTexts.dateField(text("field.voorwaardeTot"));
    private final ComboBox<Overheid> ontvanger = new ComboBox<>(text("field.ontvanger"));
    private final GezegdFields gezegd = new GezegdFields();
    private @Nullable BijdrageDetail shown;

    BijdrageFields(OpgaveDetail opgave, List<Overheid> overheden) {
        this.opgave = opgave;
        overheid.setItems(overheden);
        overheid.setItemLabelGenerator(Overheid::naam);
        ontvanger.setItems(overheden);
        ontvanger.setItemLabelGenerator(Overheid::naam);
        ontvanger.setClearButtonVisible(true);
        ontvanger.setVisible(false);
        procent.setVisible(false);
        procent.setAllowedCharPattern("[0-9.,]");
        bedrag.setAllowedCharPattern("[0-9.,\\s]");
        vastBij.setLabel(text("field.vastBij"));
        vastBij.setItems(Vastlegmoment.values());
        vastBij.setItemLabelGenerator(each -> each == null ? "" : OpgaveTexts.name(each));
        vastBij.setEmptySelectionAllowed(true);
        voorwaardeVan.setLabel(text("field.voorwaardeVan"));
        voorwaardeVan.setItemLabelGenerator(each -> each == null ? "" : label(each));
        voorwaardeVan.setEmptySelectionAllowed(true);
        voorwaardeVan.setItems(opgave.bijdragen());
        voorwaarde.setHelperText(text("field.voorwaarde.example"));
        voorwaarde.setMaxLength(BijdrageData.LONGEST_VOORWAARDE);
        rol.setValue(BijdrageRol.BETALER);
        structuur.setValue(BijdrageStructuur.INCIDENTEEL);
        stand.setValue(BijdrageStand.TOEGEZEGD);
    }

    void show(BijdrageDetail bijdrage) {
        shown = bijdrage;
        BijdrageData data = bijdrage.data();
        choose(overheid, data.regel().overheid());
        overheid.setReadOnly(true);
        jaar.setValue(data.regel().boekjaar());
        jaar.setReadOnly(true);
        procent.setVisible(data.regel().staatInBegroting());
        ontvanger.setVisible(!data.regel().categorie().isEmpty());
        choose(ontvanger, data.ontvanger());
        procent.setValue(Geldtekst.typed(data.aandeel().procent()));
        bedrag.setValue(Geldtekst.typed(data.aandeel().bedrag()));
        rol.setValue(data.rol());
        structuur.setValue(data.structuur());
        stand.setValue(data.stand());
        vastBij.setValue(data.moment().vastBij());
        vastOp.setValue(data.moment().vastOp());
        betaalOp.setValue(data.moment().betaalOp());
        voorwaarde.setValue(data.voorwaarde().tekst());
        voorwaardeVan.setItems(opgave.bijdragen().stream()
                .filter(each -> !each.id().equals(bijdrage.id()))
                .toList());
        if (data.voorwaarde().van() != null) {
            opgave.bijdrage(Objects.requireNonNull(data.voorwaarde().van())).ifPresent(voorwaardeVan::setValue);
        }
        voorwaardeTot.setValue(data.voorwaarde().tot());
        gezegd.show(data.gezegd());
        gezegd.setVisible(!bijdrage.eigen());
    }

    BijdrageData data() {
        BijdrageDetail condition = voorwaardeVan.getValue();
        Overheid to = ontvanger.getValue();
        return new BijdrageData(
                regel(),
                new Aandeel(Geldtekst.readOrWrong(procent.getValue()), Geldtekst.readOrWrong(bedrag.getValue())),
                to == null ? null : to.id(),
                chosen(rol, BijdrageRol.BETALER),
                chosen(structuur, BijdrageStructuur.INCIDENTEEL),
                chosen(stand, BijdrageStand.TOEGEZEGD),
                new BijdrageData.Moment(vastBij.getValue(), vastOp.getValue(), betaalOp.getValue()),
                new BijdrageData.Voorwaarde(
                        voorwaarde.getValue(), condition == null ? null : condition.id(), voorwaardeTot.getValue()),
                gezegd.value());
    }

    ActDialog dialog(String what, String draftKey, Runnable act) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("overheid", overheid);
        fields.put("boekjaar", jaar);
        fields.put("procent", procent);
        fields.put("bedrag", bedrag);
        fields.put("rol", rol);
        fields.put("structuur", structuur);
        fields.put("stand", stand);
        fields.put("vastBij", vastBij);
        fields.put("vastOp", vastOp);
        fields.put("betaalOp", betaalOp);
        fields.put("voorwaarde", voorwaarde);
        fields.put("voorwaardeVan", voorwaardeVan);
        fields.put("voorwaardeTot", voorwaardeTot);
        fields.put("ontvanger", ontvanger);
        gezegd.addTo(fields);
        ActDialog dialog = new ActDialog(
                text(what + ".title"),
                text(what + ".verb"),
                draftKey,
                fields,
                act,
                new Paragraph(shown == null ? text("plain.text") : label(shown)),
                pair(overheid, jaar),
                pair(procent, bedrag),
                rol,
                structuur,
                stand,
                pair(vastBij, vastOp),
                betaalOp,
                voorwaardeVan,
                voorwaarde,
                voorwaardeTot,
                ontvanger,
                gezegd);
        dialog.addClassName("opgave-dialog");
        return dialog;
    }

    private Begrotingsregel regel() {
        if (shown != null) {
            return shown.data().regel();
        }
        Overheid chosen = overheid.getValue();
        if (chosen == null) {
            throw new InvalidInput("overheid", "shared.input.choose");
        }
        return Begrotingsregel.geen(chosen.id(), jaar.getValue() == null ? 0 : jaar.getValue());
    }

    private static String label(BijdrageDetail bijdrage) {
        return text(
                "condition.label", bijdrage.overheid(), Integer.toString(bijdrage.jaar()), OpgaveTexts.line(bijdrage));
    }

    private static <T> T chosen(Choice<T> choice, T otherwise) {
        T value = choice.getValue();
        return value == null ? otherwise : value;
    }

    private static void choose(ComboBox<Overheid> field, @Nullable OverheidId id) {
        field.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .ifPresent(field::setValue);
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("opgave-pair");
        return pair;
    }
}
