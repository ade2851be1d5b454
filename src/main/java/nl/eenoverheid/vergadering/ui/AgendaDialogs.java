package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.ui.TaakVraag;
import nl.eenoverheid.ui.AskDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.vergadering.Aanwezigheid;
import nl.eenoverheid.vergadering.AgendaService;
import nl.eenoverheid.vergadering.GenodigdeData;
import nl.eenoverheid.vergadering.PuntUitkomst;
import nl.eenoverheid.vergadering.Uitkomst;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingService;

/** Asks for what is needed to put something on an agenda or to write down what came of it, and does it. */
@org.springframework.stereotype.Component
class AgendaDialogs {
    /** Longest question of a task. */
    private static final int LONGEST = 300;

    private final AgendaService agenda;
    private final VergaderingService vergaderingen;
    private final KoppelingService koppelingen;
    private final TaakVraag taken;
    private final CurrentAccount current;

    AgendaDialogs(
            AgendaService agenda,
            VergaderingService vergaderingen,
            KoppelingService koppelingen,
            TaakVraag taken,
            CurrentAccount current) {
        this.agenda = agenda;
        this.vergaderingen = vergaderingen;
        this.koppelingen = koppelingen;
        this.taken = taken;
        this.current = current;
    }

    void add(VergaderingDetail vergadering, Runnable changed) {
        AgendapuntForm form = new AgendapuntForm(vergadering, voices(vergadering, List.of()));
        point("add", form, () -> agenda.add(vergadering.id(), form.data()), changed)
                .keeping("agendapunt-" + vergadering.item().id(), form.typed())
                .open();
    }

    void change(VergaderingDetail vergadering, VergaderingDetail.Punt punt, Runnable changed) {
        AgendapuntForm form = new AgendapuntForm(vergadering, voices(vergadering, punt.signalen())).show(punt);
        point("change", form, () -> agenda.change(vergadering.id(), punt.id(), punt.version(), form.data()), changed)
                .open();
    }

    void remove(VergaderingDetail vergadering, VergaderingDetail.Punt punt, Runnable changed) {
        int place = vergadering.agenda().indexOf(punt);
        if (done(() -> agenda.remove(vergadering.id(), punt.id()), changed)) {
            Notices.done(
                    VergaderingTexts.text("vergadering.point.removed", punt.vraag()),
                    () -> done(() -> putBack(vergadering.id(), punt, place), changed));
        }
    }

    private void putBack(VergaderingId id, VergaderingDetail.Punt punt, int place) {
        agenda.add(id, punt.data());
        agenda.move(id, vergaderingen.detail(id).agenda().getLast().id(), place);
    }

    /** Puts a point on another place. */
    void move(VergaderingDetail vergadering, long punt, int place, Runnable changed) {
        done(() -> agenda.move(vergadering.id(), punt, place), changed);
    }

    void present(VergaderingDetail vergadering, long punt, long genodigde, Aanwezigheid how, Runnable changed) {
        done(() -> agenda.present(vergadering.id(), punt, genodigde, how), changed);
    }

    void presentAsBefore(VergaderingDetail vergadering, long punt, Runnable changed) {
        done(() -> agenda.presentAsBefore(vergadering.id(), punt), changed);
    }

    void conclude(VergaderingDetail vergadering, VergaderingDetail.Punt punt, Runnable changed) {
        Choice<Uitkomst> uitkomst = new Choice<>(
                VergaderingTexts.text("vergadering.field.uitkomst"),
                List.of(Uitkomst.values()),
                each -> VergaderingTexts.text("vergadering.uitkomst." + each.name()));
        TextArea tekst = new TextArea(VergaderingTexts.text("vergadering.field.tekst"));
        tekst.setHelperText(VergaderingTexts.text("vergadering.field.tekst.example"));
        tekst.setMinRows(4);
        uitkomst.setValue(punt.uitkomst());
        tekst.setValue(punt.tekst());
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("uitkomst", uitkomst);
        fields.put("tekst", tekst);
        new AskDialog(
                        punt.vraag(),
                        VergaderingTexts.text("vergadering.conclude.verb"),
                        fields,
                        dialog -> done(
                                () -> agenda.conclude(
                                        vergadering.id(),
                                        punt.id(),
                                        punt.version(),
                                        new PuntUitkomst(uitkomst.getValue(), tekst.getValue())),
                                changed))
                .with(uitkomst, tekst)
                .keeping("uitkomst-" + punt.id() + "-" + punt.version(), tekst)
                .open();
    }

    /** Asks of somebody what was agreed that they do. */
    void follow(VergaderingDetail vergadering, VergaderingDetail.Punt punt, Runnable changed) {
        String first = punt.tekst().lines().findFirst().orElse("");
        GenodigdeData brenger = vergadering.genodigden().stream()
                .filter(each -> Objects.equals(each.id(), punt.brenger()))
                .map(VergaderingDetail.Genodigde::data)
                .findFirst()
                .orElse(null);
        TaakData begin = new TaakData(
                vergadering.werkruimte(),
                vergadering.dossier(),
                first.length() > LONGEST ? first.substring(0, LONGEST) : first,
                VergaderingTexts.text("vergadering.follow.why", punt.overWie(), punt.tekst()),
                brenger == null ? null : brenger.organisatie(),
                brenger == null ? null : brenger.persoon(),
                null);
        taken.open(begin, taak -> done(() -> agenda.follow(vergadering.id(), punt.id(), taak), changed));
    }

    private static AskDialog point(String what, AgendapuntForm form, Runnable act, Runnable changed) {
        return new AskDialog(
                        VergaderingTexts.text("vergadering.point." + what + ".title"),
                        VergaderingTexts.text("vergadering.point." + what + ".verb"),
                        form.fields(),
                        dialog -> done(act, changed))
                .with(form);
    }

    /** What people said that goes with the dossier, and what stands with the point already. */
    private List<VergaderingDetail.Stem> voices(VergaderingDetail vergadering, List<VergaderingDetail.Stem> known) {
        Set<VergaderingDetail.Stem> all = new LinkedHashSet<>(known);
        if (current.has(Right.SIGNAAL_READ)) {
            koppelingen.ofDossier(vergadering.dossier(), null).rows().stream()
                    .map(each -> new VergaderingDetail.Stem(
                            each.signaal().id(), each.signaal().kop()))
                    .forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean done(Runnable act, Runnable changed) {
        return VergaderingDialogs.done(act, changed);
    }
}
