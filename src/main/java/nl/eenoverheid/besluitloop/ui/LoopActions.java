package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.eenoverheid.besluitloop.BesluitloopDetail;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.StadiumService;
import nl.eenoverheid.besluitloop.StapData;
import nl.eenoverheid.besluitloop.Vervalreden;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What can happen to the besluit that is open; the page reads itself again when it did. */
final class LoopActions {
    private final StadiumService stadia;
    private final LocalDate today;

    LoopActions(StadiumService stadia, LocalDate today) {
        this.stadia = stadia;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void askAdvance(BesluitloopDetail loop, Stadium next) {
        boolean confirmed = next == Stadium.BEKRACHTIGD;
        ask(
                loop,
                "verder." + next.name(),
                confirmed ? "bekrachtiger" : "orgaan",
                confirmed ? "" : loop.orgaan(),
                data -> stadia.advance(loop.besluit(), loop.version(), next, data));
    }

    void askBack(BesluitloopDetail loop) {
        ask(loop, "terug", "orgaan", loop.orgaan(), data -> stadia.goBack(loop.besluit(), loop.version(), data));
    }

    void askRelease(BesluitloopDetail loop) {
        ask(loop, "vrij", "orgaan", loop.orgaan(), data -> stadia.release(loop.besluit(), loop.version(), data));
    }

    void askPublish(BesluitloopDetail loop) {
        ask(loop, "bekend", "vindplaats", "", data -> stadia.publish(loop.besluit(), loop.version(), data));
    }

    void askDays(BesluitloopDetail loop) {
        LooptijdData now = loop.looptijd();
        DatePicker verzonden = day("verzondenOp", now.verzondenOp());
        DatePicker reactie = day("reactieTot", now.reactieTot());
        DatePicker eind = day("eindOp", now.eindOp());
        Select<Vervalreden> reden = new Select<>();
        reden.setLabel(LoopTexts.text("field.vervalreden"));
        reden.setItems(Vervalreden.values());
        reden.setEmptySelectionAllowed(true);
        reden.setItemLabelGenerator(each -> each == null ? "" : LoopTexts.text("vervalreden." + each.name()));
        reden.setValue(now.vervalreden());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("verzondenOp", verzonden);
        fields.put("reactieTot", reactie);
        fields.put("eindOp", eind);
        fields.put("vervalreden", reden);
        new ActDialog(
                        LoopTexts.text("dagen.title"),
                        LoopTexts.text("dagen.verb"),
                        "besluitloop-dagen-" + loop.besluit().value(),
                        fields,
                        () -> {
                            stadia.schedule(
                                    loop.besluit(),
                                    loop.version(),
                                    new LooptijdData(
                                            eind.getValue(),
                                            reden.getValue(),
                                            verzonden.getValue(),
                                            reactie.getValue()));
                            Notices.saved(LoopTexts.text("dagen.saved"));
                        },
                        verzonden,
                        reactie,
                        eind,
                        reden)
                .open();
    }

    private void ask(BesluitloopDetail loop, String act, String whoKey, String who, Consumer<StapData> then) {
        DatePicker dag = day("dag", today);
        dag.setMax(today);
        TextField orgaan = new TextField(LoopTexts.text("field." + whoKey));
        orgaan.setHelperText(LoopTexts.text("field." + whoKey + ".example"));
        orgaan.setValue(who.length() > StapData.LONGEST_NAME ? "" : who);
        TextArea toelichting = new TextArea(LoopTexts.text(act.equals("terug") ? "field.reden" : "field.toelichting"));
        toelichting.setMinRows(2);
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("dag", dag);
        fields.put("orgaan", orgaan);
        fields.put("toelichting", toelichting);
        new ActDialog(
                        LoopTexts.text("action." + act),
                        LoopTexts.text("action." + act),
                        "besluitloop-" + act + "-" + loop.besluit().value(),
                        fields,
                        () -> {
                            then.accept(new StapData(dag.getValue(), orgaan.getValue(), toelichting.getValue()));
                            Notices.saved(LoopTexts.text("saved"));
                        },
                        explanation(act),
                        orgaan,
                        dag,
                        toelichting)
                .open();
    }

    private static Component explanation(String act) {
        return new Paragraph(LoopTexts.text("ask." + act));
    }

    private static DatePicker day(String name, @Nullable LocalDate value) {
        DatePicker picker = FieldTexts.dateField(LoopTexts.text("field." + name));
        picker.setValue(value);
        return picker;
    }
}
