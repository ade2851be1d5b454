package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluitloop.VaststellingData;
import nl.eenoverheid.besluitloop.VaststellingService;
import nl.eenoverheid.besluitloop.VaststellingStand;
import nl.eenoverheid.besluitloop.Vaststellingen.Regel;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Asks which bodies adopt an afspraak by themselves, and what one of them decided. */
final class VaststellingActions {
    private final BesluitId besluit;
    private final VaststellingService vaststellingen;
    private final BestuursorgaanService organen;
    private final LocalDate today;

    VaststellingActions(
            BesluitId besluit, VaststellingService vaststellingen, BestuursorgaanService organen, LocalDate today) {
        this.besluit = besluit;
        this.vaststellingen = vaststellingen;
        this.organen = organen;
        this.today = today;
    }

    /** Finds bodies by a few letters of each word. */
    void askBodies(OrganisatieId near) {
        MultiSelectComboBox<BestuursorgaanNaam> chosen = FieldTexts.manyField(LoopTexts.text("field.organen"));
        chosen.setHelperText(LoopTexts.text("field.organen.example"));
        chosen.setItemLabelGenerator(BestuursorgaanNaam::naam);
        chosen.setItems(query -> organen.search(query.getFilter().orElse(""), near).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        new ActDialog(
                        LoopTexts.text("organen.vraag"),
                        LoopTexts.text("organen.vraag"),
                        "besluitloop-organen-" + besluit.value(),
                        Map.of("organen", chosen),
                        () -> {
                            vaststellingen.ask(
                                    besluit,
                                    chosen.getValue().stream()
                                            .map(BestuursorgaanNaam::id)
                                            .collect(Collectors.toSet()));
                            saved();
                        },
                        new Paragraph(LoopTexts.text("organen.uitleg")),
                        chosen)
                .open();
    }

    void askRecord(Regel regel) {
        Choice<VaststellingStand> stand = new Choice<>(
                LoopTexts.text("field.stand"),
                List.of(VaststellingStand.values()),
                each -> LoopTexts.text("vaststellingStand." + each.name()));
        DatePicker dag = FieldTexts.dateField(LoopTexts.text("field.dag"));
        TextArea toelichting = new TextArea(LoopTexts.text("field.toelichting"));
        toelichting.setMinRows(2);
        TextField bron = new TextField(LoopTexts.text("field.bron"));
        bron.setHelperText(LoopTexts.text("field.bron.example"));
        stand.addValueChangeListener(event -> follow(event.getValue(), dag));
        stand.setValue(regel.stand());
        dag.setHelperText(LoopTexts.text("field.dag.onbekend"));
        dag.setValue(regel.dag() == null && !regel.stand().isClear() ? today : regel.dag());
        toelichting.setValue(regel.toelichting());
        bron.setValue(regel.bron());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("stand", stand);
        fields.put("dag", dag);
        fields.put("toelichting", toelichting);
        fields.put("bron", bron);
        new ActDialog(
                        LoopTexts.text("organen.title", regel.orgaan()),
                        LoopTexts.text("organen.verb"),
                        "besluitloop-orgaan-" + regel.id().value(),
                        fields,
                        () -> {
                            vaststellingen.record(
                                    besluit,
                                    regel.id(),
                                    regel.version(),
                                    new VaststellingData(
                                            stand.getValue(), dag.getValue(), toelichting.getValue(), bron.getValue()));
                            saved();
                        },
                        stand,
                        dag,
                        toelichting,
                        bron)
                .open();
    }

    void drop(Regel regel) {
        vaststellingen.drop(besluit, regel.id(), regel.version());
        Notices.saved(LoopTexts.text("organen.weg"));
    }

    private void follow(@Nullable VaststellingStand stand, DatePicker dag) {
        dag.setVisible(stand != VaststellingStand.NOG_NIET);
        dag.setLabel(LoopTexts.text(stand == VaststellingStand.LATER ? "field.dag.later" : "field.dag"));
    }

    private static void saved() {
        Notices.saved(LoopTexts.text("saved"));
    }
}
