package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.eenoverheid.afweging.AfrondData;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.PartijKeuze;
import nl.eenoverheid.afweging.VraagData;
import nl.eenoverheid.afweging.WegingData;
import nl.eenoverheid.afweging.WegingService;
import nl.eenoverheid.shared.Werkdagen;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What brings an afweging on: asking for weights, giving them, waiting no longer, writing down why, taking it up again. */
@SpringComponent
class AfwegingActs {
    private static final int USUAL_WERKDAGEN = 10;

    private final AfwegingService afwegingen;
    private final WegingService wegingen;
    private final Clock clock;

    AfwegingActs(AfwegingService afwegingen, WegingService wegingen, Clock clock) {
        this.afwegingen = afwegingen;
        this.wegingen = wegingen;
        this.clock = clock;
    }

    void ask(AfwegingDetail afweging, Runnable done) {
        DatePicker sluitOp = FieldTexts.dateField(AfwegingTexts.text("afweging.field.sluitOp"));
        sluitOp.setValue(Werkdagen.plus(Dates.dayOf(clock.instant()), USUAL_WERKDAGEN));
        List<PartijKeuze> offered = afwegingen.parties(afweging.knoop());
        CheckboxGroup<PartijKeuze> partijen = new CheckboxGroup<>(AfwegingTexts.text("afweging.field.partijen"));
        partijen.setItems(offered);
        partijen.setItemLabelGenerator(PartijKeuze::naam);
        partijen.setValue(Set.copyOf(offered));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("sluitOp", sluitOp);
        fields.put("partijen", partijen);
        dialog(
                        "ask",
                        fields,
                        () -> wegingen.ask(
                                afweging.knoop(),
                                new VraagData(
                                        sluitOp.getValue(),
                                        partijen.getValue().stream()
                                                .map(PartijKeuze::id)
                                                .collect(Collectors.toSet()))))
                .with(new Paragraph(AfwegingTexts.text("afweging.ask.text")))
                .with(empty(afweging))
                .with(sluitOp, partijen)
                .then(done)
                .open();
    }

    /** What nobody can weigh, because it is not known what any option does for it. */
    private static Component[] empty(AfwegingDetail afweging) {
        return afweging.belangen().stream()
                .filter(belang -> afweging.opties().stream().allMatch(optie -> afweging.effect(optie.id(), belang.id())
                        .map(AfwegingDetail.Effect::score)
                        .isEmpty()))
                .map(belang -> new Paragraph("! " + AfwegingTexts.text("afweging.ask.empty", belang.naam())))
                .toArray(Component[]::new);
    }

    void give(AfwegingDetail afweging, WegingData data) {
        wegingen.give(afweging.knoop(), data);
        Notices.saved(AfwegingTexts.text("afweging.give.done"));
    }

    void passOver(AfwegingDetail afweging, AfwegingDetail.Partij partij, Runnable done) {
        reason("passOver", reden -> wegingen.passOver(afweging.knoop(), partij.id(), reden), done, partij.naam());
    }

    void back(AfwegingDetail afweging, Runnable done) {
        reason("back", reden -> afwegingen.back(afweging.knoop(), reden), done);
    }

    void reopen(AfwegingDetail afweging, Runnable done) {
        reason("reopen", reden -> afwegingen.reopen(afweging.knoop(), reden), done);
    }

    /** The words that stand above the figures. */
    void finish(AfwegingDetail afweging, Runnable done) {
        TextArea tekst = new TextArea(AfwegingTexts.text("afweging.field.tekst"));
        tekst.setHelperText(AfwegingTexts.text("afweging.field.tekst.example"));
        tekst.setMinRows(6);
        tekst.setValue(afweging.tekst());
        Select<Integer> keuze = new Select<>();
        keuze.setLabel(AfwegingTexts.text("afweging.field.keuze"));
        keuze.setItems(IntStream.range(0, afweging.opties().size()).boxed().toList());
        keuze.setItemLabelGenerator(option -> option == null ? "" : AfwegingTexts.option(afweging, option));
        keuze.setEmptySelectionAllowed(true);
        keuze.setEmptySelectionCaption(AfwegingTexts.text("afweging.field.keuze.none"));
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("keuze", keuze);
        fields.put("tekst", tekst);
        dialog(
                        "finish",
                        fields,
                        () -> afwegingen.finish(
                                afweging.knoop(), new AfrondData(tekst.getValue(), chosen(afweging, keuze))))
                .with(new Paragraph(AfwegingTexts.text("afweging.finish.text")), keuze, tekst)
                .keeping("afweging-tekst-" + afweging.knoop().value(), tekst)
                .then(done)
                .open();
    }

    private static @Nullable Long chosen(AfwegingDetail afweging, Select<Integer> keuze) {
        Integer option = keuze.getValue();
        return option == null ? null : afweging.opties().get(option).id();
    }

    private static void reason(String what, Consumer<String> act, Runnable done, Object... params) {
        TextArea reden = new TextArea(AfwegingTexts.text("afweging.field.reden"));
        dialog(what, Map.of("reden", reden), () -> act.accept(reden.getValue()))
                .with(new Paragraph(AfwegingTexts.text("afweging." + what + ".text", params)), reden)
                .then(done)
                .open();
    }

    private static AskDialog dialog(String what, Map<String, HasValidation> fields, Runnable act) {
        return AskDialog.of(
                AfwegingTexts.text("afweging." + what + ".title"),
                AfwegingTexts.text("afweging." + what + ".verb"),
                fields,
                () -> {
                    act.run();
                    Notices.saved(AfwegingTexts.text("afweging." + what + ".done"));
                });
    }
}
