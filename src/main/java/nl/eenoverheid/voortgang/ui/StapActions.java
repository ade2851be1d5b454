package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.voortgang.BesluitVoortgang;
import nl.eenoverheid.voortgang.StapDetail;
import nl.eenoverheid.voortgang.UitvoeringService;

/** What can be done with the steps of a besluit; the page reads itself again when something changed. */
final class StapActions {
    private final UitvoeringService uitvoering;
    private final OverheidService overheden;
    private final LocalDate today;

    StapActions(UitvoeringService uitvoering, OverheidService overheden, LocalDate today) {
        this.uitvoering = uitvoering;
        this.overheden = overheden;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void askPlan(BesluitVoortgang besluit) {
        StapFields fields = new StapFields(besluit, speakers(besluit), today);
        fields.dialog("plan", "voortgang-plan-" + besluit.besluit().value(), () -> {
                    uitvoering.plan(besluit.besluit(), fields.data());
                    saved("planned");
                })
                .open();
    }

    void askChange(BesluitVoortgang besluit, StapDetail stap) {
        StapFields fields = new StapFields(besluit, speakers(besluit), today);
        fields.show(stap.data());
        fields.dialog("change", "voortgang-wijzig-" + stap.id().value(), () -> {
                    uitvoering.change(stap.id(), stap.version(), fields.data());
                    saved("changed");
                })
                .open();
    }

    void askReport(StapDetail stap) {
        MeldingFields fields = new MeldingFields(stap, today);
        fields.dialog(() -> {
                    uitvoering.report(stap.id(), stap.version(), fields.data());
                    saved("reported");
                })
                .open();
    }

    void askDrop(StapDetail stap) {
        TextArea reden = new TextArea(I18NProvider.translate("voortgang.field.reden"));
        Map<String, HasValidation> fields = Map.of("reden", reden);
        new ActDialog(
                        I18NProvider.translate("voortgang.drop.title"),
                        I18NProvider.translate("voortgang.action.drop"),
                        "voortgang-vervalt-" + stap.id().value(),
                        fields,
                        () -> {
                            uitvoering.drop(stap.id(), stap.version(), reden.getValue());
                            saved("dropped");
                        },
                        new Paragraph(I18NProvider.translate(
                                "voortgang.drop.text", stap.data().wat())),
                        reden)
                .open();
    }

    /** The organisations for which one may speak. */
    private List<OrganisatieNaam> speakers(BesluitVoortgang besluit) {
        return overheden.organisaties().stream()
                .filter(each -> besluit.canPlanForOthers() || each.id().equals(besluit.eigen()))
                .toList();
    }

    private static void saved(String what) {
        Notices.saved(I18NProvider.translate("voortgang.saved." + what));
    }
}
