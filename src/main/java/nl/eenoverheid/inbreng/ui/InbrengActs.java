package nl.eenoverheid.inbreng.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.inbreng.InbrengAntwoordService;
import nl.eenoverheid.inbreng.InbrengDetail;
import nl.eenoverheid.inbreng.InbrengLevering;
import nl.eenoverheid.inbreng.InbrengOordeel;
import nl.eenoverheid.inbreng.InbrengRol;
import nl.eenoverheid.inbreng.InbrengVraag;
import nl.eenoverheid.inbreng.InbrengVraagService;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;

/** What can be done with the part of a party, each asked for in its own dialog; the page reads itself again after it. */
@SpringComponent
class InbrengActs {
    /** As many days as people mostly get. */
    private static final int USUAL_DAYS = 14;

    private final InbrengVraagService vragen;
    private final InbrengAntwoordService antwoorden;
    private final Clock clock;

    InbrengActs(InbrengVraagService vragen, InbrengAntwoordService antwoorden, Clock clock) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.clock = clock;
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    void ask(InbrengRol rol) {
        question("ask", rol, vraag -> vragen.ask(rol.knoop(), rol.claim(), vraag));
    }

    void askAgain(InbrengRol rol, InbrengDetail inbreng) {
        question("askAgain", rol, vraag -> vragen.askAgain(inbreng.id(), inbreng.version(), vraag));
    }

    private void question(String what, InbrengRol rol, Consumer<InbrengVraag> act) {
        TextArea vraag = area(what, "vraag");
        DatePicker uiterlijk = day();
        uiterlijk.setValue(today().plusDays(USUAL_DAYS));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("vraag", vraag);
        fields.put("uiterlijk", uiterlijk);
        open(what, rol, fields, () -> act.accept(new InbrengVraag(vraag.getValue(), uiterlijk.getValue())));
    }

    void move(InbrengRol rol, InbrengDetail inbreng) {
        DatePicker uiterlijk = day();
        uiterlijk.setValue(inbreng.uiterlijk());
        TextArea reden = area("move", "reden");
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uiterlijk", uiterlijk);
        fields.put("reden", reden);
        open(
                "move",
                rol,
                fields,
                () -> vragen.move(inbreng.id(), inbreng.version(), uiterlijk.getValue(), reden.getValue()));
    }

    void deliver(InbrengRol rol, InbrengDetail inbreng) {
        Choice<InbrengOordeel> oordeel = new Choice<>(
                InbrengTexts.text("inbreng.field.oordeel"), List.of(InbrengOordeel.values()), InbrengTexts::oordeel);
        TextArea tekst = area("deliver", "tekst");
        TextField link = new TextField(InbrengTexts.text("inbreng.field.link"));
        link.setHelperText(InbrengTexts.text("inbreng.field.link.example"));
        DatePicker op = FieldTexts.dateField(InbrengTexts.text("inbreng.field.op"));
        op.setValue(today());
        op.setMax(today());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        if (rol.zegt() == Claim.STEMT_IN) {
            fields.put("oordeel", oordeel);
        }
        fields.put("tekst", tekst);
        fields.put("link", link);
        fields.put("op", op);
        open(
                "deliver",
                rol,
                fields,
                () -> antwoorden.deliver(
                        inbreng.id(),
                        inbreng.version(),
                        new InbrengLevering(oordeel.getValue(), tekst.getValue(), link.getValue(), op.getValue())));
    }

    void waive(InbrengRol rol, InbrengDetail inbreng) {
        TextArea reden = area("waive", "reden");
        open(
                "waive",
                rol,
                Map.of("reden", reden),
                () -> antwoorden.waive(inbreng.id(), inbreng.version(), reden.getValue()));
    }

    private static void open(String what, InbrengRol rol, Map<String, HasValidation> fields, Runnable act) {
        Component[] shown = fields.values().stream().map(Component.class::cast).toArray(Component[]::new);
        new AskDialog(
                        InbrengTexts.text("inbreng." + what + ".title"),
                        InbrengTexts.text("inbreng." + what + ".verb"),
                        fields,
                        dialog -> did(what, act))
                .with(new Paragraph(InbrengTexts.text("inbreng.about", rol.wie(), InbrengTexts.rol(rol.zegt()))))
                .with(shown)
                .keeping("inbreng-" + what + "-" + rol.claim(), shown)
                .open();
    }

    private static boolean did(String what, Runnable act) {
        try {
            act.run();
            Notices.saved(InbrengTexts.text("inbreng." + what + ".done"));
            return true;
        } catch (Stale e) {
            Notices.info(InbrengTexts.text("inbreng.stale"));
            return false;
        }
    }

    private static DatePicker day() {
        return FieldTexts.dateField(InbrengTexts.text("inbreng.field.uiterlijk"));
    }

    private static TextArea area(String what, String name) {
        TextArea field = new TextArea(InbrengTexts.text("inbreng.field." + name));
        field.setHelperText(InbrengTexts.text("inbreng." + what + ".example"));
        return field;
    }
}
