package nl.eenoverheid.bestuursafspraak.ui;

import static nl.eenoverheid.bestuursafspraak.ui.AfspraakTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bestuursafspraak.AfspraakDetail;
import nl.eenoverheid.bestuursafspraak.AfspraakKeepService;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakService;
import nl.eenoverheid.bestuursafspraak.AfspraakStatus;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierChoice;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.shared.InputCheck;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.FieldTexts;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/** What can be done with agreements, each in its own dialog. */
@SpringComponent
class AfspraakActs {
    private final AfspraakKeepService keep;
    private final AfspraakService afspraken;
    private final DossierService dossiers;
    private final OverheidService overheden;
    private final BestuursorgaanService organen;

    AfspraakActs(
            AfspraakKeepService keep,
            AfspraakService afspraken,
            DossierService dossiers,
            OverheidService overheden,
            BestuursorgaanService organen) {
        this.keep = keep;
        this.afspraken = afspraken;
        this.dossiers = dossiers;
        this.overheden = overheden;
        this.organen = organen;
    }

    /**
     * Asks for a new one and opens its page.
     *
     * @param dossier in which it is kept, null to choose one
     */
    void askDraft(@Nullable Long dossier) {
        AfspraakFields fields = new AfspraakFields(overheden, organen);
        ComboBox<DossierChoice> where = new ComboBox<>(text("field.dossier"));
        where.setHelperText(text("field.dossier.example"));
        where.setItemLabelGenerator(DossierChoice::naam);
        List<DossierChoice> choices = dossiers.choices(null);
        where.setItems(choices);
        choices.stream()
                .filter(each -> dossier != null && each.id() == dossier)
                .findFirst()
                .ifPresent(where::setValue);
        Map<String, HasValidation> all = new LinkedHashMap<>(Map.of("dossier", where));
        all.putAll(fields.fields());
        List<Component> content = new ArrayList<>(List.of(where));
        content.addAll(List.of(fields.content()));
        dialog("draft", "nieuw", all, () -> draft(where.getValue(), fields), content)
                .open();
    }

    private void draft(@Nullable DossierChoice dossier, AfspraakFields fields) {
        var check = new InputCheck();
        check.chosen("dossier", dossier);
        check.done();
        if (dossier != null) {
            BestuursafspraakId id = keep.draft(new DossierId(dossier.id()), fields.data());
            saved("draft");
            UI.getCurrent().navigate(AfspraakRoutes.detail(id));
        }
    }

    void askChange(AfspraakDetail afspraak) {
        AfspraakFields fields = new AfspraakFields(overheden, organen);
        fields.show(afspraak.data());
        TextArea reden = reason("field.reden.change");
        reden.setVisible(afspraak.status() != AfspraakStatus.ONTWERP);
        Map<String, HasValidation> all = fields.fields();
        all.put("reden", reden);
        List<Component> content = new ArrayList<>(List.of(fields.content()));
        content.add(reden);
        act(
                "change",
                afspraak,
                all,
                content,
                () -> keep.change(afspraak.id(), afspraak.version(), fields.data(), reden.getValue()));
    }

    void askEnter(AfspraakDetail afspraak) {
        act(
                "enter",
                afspraak,
                Map.of(),
                List.of(new Paragraph(text("enter.text"))),
                () -> keep.enter(afspraak.id(), afspraak.version()));
    }

    void askWithdraw(AfspraakDetail afspraak) {
        TextArea reden = reason("field.reden");
        act(
                "withdraw",
                afspraak,
                Map.of("reden", reden),
                List.of(new Paragraph(text("withdraw.text")), reden),
                () -> keep.withdraw(afspraak.id(), afspraak.version(), reden.getValue()));
    }

    void askJudge(AfspraakDetail afspraak) {
        Choice<AfspraakRuimte> ruimte = new Choice<>(
                text("field.ruimte"), List.of(AfspraakRuimte.RUIMTE, AfspraakRuimte.GEEN), AfspraakTexts::name);
        TextArea uitleg = reason("field.uitleg");
        uitleg.setHelperText(text("field.uitleg.example"));
        if (afspraak.ruimte() != AfspraakRuimte.ONBEOORDEELD) {
            ruimte.setValue(afspraak.ruimte());
            uitleg.setValue(afspraak.ruimteUitleg());
        }
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("ruimte", ruimte);
        fields.put("uitleg", uitleg);
        act(
                "judge",
                afspraak,
                fields,
                List.of(new Paragraph(text("judge.text")), ruimte, uitleg),
                () -> keep.judge(afspraak.id(), afspraak.version(), ruimte.getValue(), uitleg.getValue()));
    }

    void askTerminate(AfspraakDetail afspraak) {
        DatePicker per = FieldTexts.dateField(text("field.per"));
        per.setHelperText(text("field.per.example"));
        TextArea reden = reason("field.reden");
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("per", per);
        fields.put("reden", reden);
        act(
                "terminate",
                afspraak,
                fields,
                List.of(per, reden),
                () -> keep.terminate(afspraak.id(), afspraak.version(), per.getValue(), reden.getValue()));
    }

    void askReplace(AfspraakDetail afspraak) {
        ComboBox<AfspraakDetail.Schakel> opvolger = new ComboBox<>(text("field.opvolger"));
        opvolger.setHelperText(text("field.opvolger.example"));
        opvolger.setItemLabelGenerator(AfspraakDetail.Schakel::titel);
        opvolger.setItems(afspraken.later(afspraak.id()));
        TextArea reden = reason("field.reden");
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("opvolger", opvolger);
        fields.put("reden", reden);
        act("replace", afspraak, fields, List.of(opvolger, reden), () -> {
            var check = new InputCheck();
            check.chosen("opvolger", opvolger.getValue());
            check.done();
            keep.replace(afspraak.id(), afspraak.version(), opvolger.getValue().id(), reden.getValue());
        });
    }

    private static void act(
            String what,
            AfspraakDetail afspraak,
            Map<String, HasValidation> fields,
            List<Component> content,
            Runnable act) {
        Runnable andSay = () -> {
            act.run();
            saved(what);
        };
        dialog(what, what + "-" + afspraak.id().value(), fields, andSay, content)
                .open();
    }

    private static ActDialog dialog(
            String what, String draft, Map<String, HasValidation> fields, Runnable act, List<Component> content) {
        return new ActDialog(
                text(what + ".title"),
                text(what + ".verb"),
                "bestuursafspraak-" + draft,
                fields,
                act,
                content.toArray(Component[]::new));
    }

    private static TextArea reason(String label) {
        TextArea reden = new TextArea(text(label));
        reden.setMinRows(3);
        reden.setMaxLength(AfspraakKeepService.LONGEST);
        return reden;
    }

    private static void saved(String what) {
        Notices.saved(text("saved." + what));
    }
}
