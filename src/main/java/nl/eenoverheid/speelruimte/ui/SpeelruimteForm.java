package nl.eenoverheid.speelruimte.ui;

import static nl.eenoverheid.speelruimte.ui.SpeelruimteTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteVersie;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.StaleDialog;

/** A version of a card: how people take part, since when, and the topics. */
final class SpeelruimteForm extends Div {
    private final Choice<Participatie> participatie;
    private final DatePicker op = FieldTexts.dateField(text("speelruimte.field.op"));
    private final OnderwerpRows topics = new OnderwerpRows();

    SpeelruimteForm(Gezicht gezicht, LocalDate today) {
        addClassName("speelruimte-form");
        participatie = new Choice<>(
                text("speelruimte.field.participatie." + gezicht.name()),
                List.of(Participatie.values()),
                SpeelruimteTexts::name);
        participatie.addValueChangeListener(event -> participatie.setHelperText(
                event.getValue() == null ? "" : SpeelruimteTexts.explained(event.getValue(), gezicht)));
        op.setValue(today);
        add(participatie, op, topics);
    }

    /** Starts from the version that counts; the day is today's. */
    void show(SpeelruimteVersie versie) {
        participatie.setValue(versie.participatie());
        topics.show(topics(versie));
    }

    /** Starts from the topics of the other face, so that both speak of the same things. */
    void propose(SpeelruimteVersie other) {
        topics.show(other.onderwerpen().stream()
                .map(each -> new SpeelruimteData.Onderwerp(each.naam(), null, ""))
                .toList());
    }

    SpeelruimteData data() {
        return new SpeelruimteData(participatie.getValue(), op.getValue(), topics.value());
    }

    /** What is typed, for keeping on the device. */
    Component[] typed() {
        List<Component> typed = new ArrayList<>(List.of(participatie));
        typed.addAll(topics.typed());
        return typed.toArray(Component[]::new);
    }

    /** The fields by the names that problems use, in the order of the screen. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("participatie", participatie);
        fields.put("op", op);
        topics.addTo(fields);
        return fields;
    }

    /** Puts what differs beside each other. */
    StaleDialog compare(SpeelruimteVersie theirs, StaleDialog dialog) {
        Participatie mine = participatie.getValue();
        if (mine != null) {
            dialog.value(
                    participatie.getLabel(),
                    mine,
                    theirs.participatie(),
                    SpeelruimteTexts::name,
                    participatie::setValue);
        }
        return dialog.value(
                text("speelruimte.field.topics"), topics.value(), topics(theirs), SpeelruimteForm::words, topics::show);
    }

    private static List<SpeelruimteData.Onderwerp> topics(SpeelruimteVersie versie) {
        return versie.onderwerpen().stream()
                .map(each -> new SpeelruimteData.Onderwerp(each.naam(), each.ruimte(), each.waarom()))
                .toList();
    }

    private static String words(List<SpeelruimteData.Onderwerp> onderwerpen) {
        return onderwerpen.stream()
                .map(each -> text(
                        "speelruimte.stale.regel",
                        each.naam(),
                        each.ruimte() == null ? "?" : SpeelruimteTexts.name(each.ruimte()),
                        each.waarom()))
                .collect(Collectors.joining("\n"));
    }
}
