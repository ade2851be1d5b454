package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.kalender.KalenderDetail;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.KalenderService;
import nl.eenoverheid.kalender.KalenderWorkService;
import nl.eenoverheid.kalender.MomentData;
import nl.eenoverheid.kalender.MomentHandeling;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.kalender.ZienswijzeUitkomst;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PersonalDataGuard;

/** What people say of steps, each asked for in its own dialog. */
@SpringComponent
class KalenderActs {
    private static final int YEARS_AHEAD = 3;

    private final KalenderService kalender;
    private final KalenderWorkService work;
    private final CurrentAccount current;
    private final Clock clock;

    KalenderActs(KalenderService kalender, KalenderWorkService work, CurrentAccount current, Clock clock) {
        this.kalender = kalender;
        this.work = work;
        this.current = current;
        this.clock = clock;
    }

    /** Asks what is needed to say this of a step. */
    void ask(KalenderDetail detail, MomentHandeling wat, KalenderTexts texts, Runnable done) {
        KalenderMoment moment = detail.moment();
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        DatePicker dag =
                FieldTexts.dateField(texts.text("field.dag." + (wat == MomentHandeling.GEDAAN ? "gedaan" : "plan")));
        Choice<ZienswijzeUitkomst> uitkomst = new Choice<>(
                texts.text("field.uitkomst"),
                List.of(ZienswijzeUitkomst.values()),
                each -> texts.text("zienswijzeUitkomst." + each));
        TextArea reden = new TextArea(texts.text("field.reden"));
        reden.setMaxLength(MomentData.LONGEST);
        AskDialog dialog = new AskDialog(
                texts.text("act." + wat + ".title"),
                texts.text("act." + wat),
                fields,
                asked -> told(
                        moment, new MomentData(wat, dag.getValue(), uitkomst.getValue(), reden.getValue()), texts));
        dialog.with(new Paragraph(texts.whole(moment)));
        if (!detail.own() && wat != MomentHandeling.BEVESTIGD) {
            dialog.with(new Paragraph(texts.text("act.voorAnder", moment.organisatieNaam())));
        }
        switch (wat) {
            case GEPLAND, VERZET -> {
                dag.setValue(moment.wanneer());
                fields.put("dag", dag);
                dialog.with(dag);
            }
            case GEDAAN -> {
                LocalDate today = Dates.dayOf(clock.instant());
                dag.setValue(today);
                dag.setMax(today);
                fields.put("dag", dag);
                dialog.with(dag);
                if (moment.sleutel().soort() == MomentSoort.ZIENSWIJZE) {
                    fields.put("uitkomst", uitkomst);
                    dialog.with(uitkomst);
                }
            }
            case VERVALLEN, HEROPEND, BEVESTIGD -> {}
        }
        if (wat == MomentHandeling.VERZET || wat == MomentHandeling.VERVALLEN || wat == MomentHandeling.HEROPEND) {
            reden.setHelperText(texts.text("field.reden." + wat));
            PersonalDataGuard.on(reden);
            fields.put("reden", reden);
            dialog.with(reden);
        }
        dialog.then(done).open();
    }

    /** Asks for a step that the calendar does not show yet; hears which one it became. */
    void plan(KalenderTexts texts, Consumer<MomentSleutel> then) {
        OrganisatieNaam own = kalender.organisaties().stream()
                .filter(each -> each.id().equals(current.get().organisatie()))
                .findFirst()
                .orElse(null);
        ComboBox<OrganisatieNaam> organisatie = new ComboBox<>(texts.text("field.organisatie"));
        organisatie.setItems(kalender.organisaties());
        organisatie.setItemLabelGenerator(OrganisatieNaam::naam);
        organisatie.setReadOnly(!current.get().has(Right.BEGROTING_MANAGE));
        organisatie.setHelperText(organisatie.isReadOnly() ? "" : texts.text("field.organisatie.ander"));
        ComboBox<MomentSoort> soort = new ComboBox<>(texts.text("field.soort"));
        soort.setItemLabelGenerator(each -> texts.text("momentSoort." + each));
        ComboBox<OrganisatieNaam> over = new ComboBox<>(texts.text("field.over"));
        over.setItemLabelGenerator(OrganisatieNaam::naam);
        over.setVisible(false);
        int year = Dates.dayOf(clock.instant()).getYear();
        ComboBox<Integer> jaar = new ComboBox<>(texts.text("field.boekjaar"));
        jaar.setItems(
                IntStream.rangeClosed(year - 1, year + YEARS_AHEAD).boxed().toList());
        jaar.setItemLabelGenerator(each -> Integer.toString(each));
        jaar.setValue(year + 1);
        DatePicker dag = FieldTexts.dateField(texts.text("field.dag.plan"));
        organisatie.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                soort.setItems(MomentSoort.of(change.getValue().soort()));
                over.setItems(kalender.regelingen(change.getValue().id()));
            }
        });
        soort.addValueChangeListener(change -> over.setVisible(change.getValue() == MomentSoort.ZIENSWIJZE));
        organisatie.setValue(own);
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("organisatie", organisatie);
        fields.put("soort", soort);
        fields.put("over", over);
        fields.put("boekjaar", jaar);
        fields.put("dag", dag);
        new AskDialog(texts.text("plan.title"), texts.text("act.GEPLAND"), fields, asked -> {
                    MomentSleutel sleutel =
                            sleutel(organisatie.getValue(), soort.getValue(), over.getValue(), jaar.getValue());
                    boolean told = told(sleutel, KalenderMoment.NEW, MomentData.planned(dag.getValue()), texts);
                    then.accept(sleutel);
                    return told;
                })
                .with(new Paragraph(texts.text("plan.text")), organisatie, soort, over, jaar, dag)
                .open();
    }

    private static MomentSleutel sleutel(
            OrganisatieNaam organisatie, MomentSoort soort, OrganisatieNaam over, Integer jaar) {
        var check = new InputCheck();
        check.chosen("organisatie", organisatie);
        check.chosen("soort", soort);
        check.chosen("boekjaar", jaar);
        if (soort == MomentSoort.ZIENSWIJZE) {
            check.chosen("over", over);
        }
        check.done();
        return soort == MomentSoort.ZIENSWIJZE
                ? MomentSleutel.zienswijze(organisatie.id(), over.id(), jaar)
                : MomentSleutel.of(organisatie.id(), soort, jaar);
    }

    private boolean told(KalenderMoment moment, MomentData data, KalenderTexts texts) {
        return told(moment.sleutel(), moment.versie(), data, texts);
    }

    private boolean told(MomentSleutel sleutel, long version, MomentData data, KalenderTexts texts) {
        try {
            work.tell(sleutel, version, data);
            Notices.saved(texts.text("told"));
            return true;
        } catch (Stale e) {
            Notices.info(texts.text("stale"));
            return true;
        }
    }
}
