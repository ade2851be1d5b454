package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.voortgang.BesluitVoortgang;
import nl.eenoverheid.voortgang.StapDetail;
import nl.eenoverheid.voortgang.StapStatus;

/** One step: what, who, until when, how far, what was said of it last, and what one may do with it. */
final class StapRow extends ListItem {
    private final transient BesluitVoortgang besluit;
    private final transient StapDetail stap;
    private final transient StapActions actions;

    StapRow(BesluitVoortgang besluit, StapDetail stap, StapActions actions) {
        this.besluit = besluit;
        this.stap = stap;
        this.actions = actions;
        addClassName("voortgang-stap");
        Div line = new Div(new H3(stap.data().wat()), VoortgangTexts.badge(this, stap, actions.today()));
        line.addClassName("eo-line");
        add(
                line,
                VoortgangTexts.quiet(getTranslation(
                        "voortgang.stap.who", stap.organisatie(), VoortgangTexts.when(this, stap, getLocale()))));
        if (stap.status() != StapStatus.VERVALLEN) {
            add(bar());
        }
        said();
        if (stap.canChange() && stap.status() != StapStatus.VERVALLEN) {
            add(buttons());
        }
        if (stap.meldingen().size() > 1) {
            add(earlier());
        }
    }

    private VoortgangBar bar() {
        String about = getTranslation("voortgang.bar", stap.data().wat());
        return stap.werkdagenTeLaat() > 0
                ? new VoortgangBar(about, stap.percentage(), "voortgang-late")
                : new VoortgangBar(about, stap.percentage());
    }

    /** The words that were said last; a new date says nothing that is not on the screen. */
    private void said() {
        stap.meldingen().stream()
                .filter(melding -> !melding.toelichting().isEmpty())
                .findFirst()
                .ifPresent(melding -> add(
                        new Prose(melding.toelichting()),
                        VoortgangTexts.quiet(getTranslation(
                                "voortgang.by",
                                melding.wie(),
                                melding.organisatie(),
                                Dates.day(Dates.dayOf(melding.op()), getLocale())))));
    }

    private Component buttons() {
        Div buttons = new Div(button("report", () -> actions.askReport(stap)));
        buttons.addClassName("eo-actions");
        if (stap.status() == StapStatus.OPEN) {
            Button change = button("change", () -> actions.askChange(besluit, stap));
            Button drop = button("drop", () -> actions.askDrop(stap));
            change.addThemeVariants(ButtonVariant.TERTIARY);
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            buttons.add(change, drop);
        }
        return buttons;
    }

    private Button button(String name, Runnable act) {
        Button button = new Button(getTranslation("voortgang.action." + name), click -> act.run());
        button.setAriaLabel(getTranslation(
                "voortgang.action.of",
                getTranslation("voortgang.action." + name),
                stap.data().wat()));
        return button;
    }

    private Component earlier() {
        Timeline timeline = new Timeline();
        stap.meldingen()
                .forEach(melding -> timeline.add(
                        Dates.moment(melding.op(), getLocale()),
                        new Div(new Prose(what(melding)), new Prose(melding.toelichting()))));
        Details details =
                new Details(getTranslation("voortgang.earlier", stap.meldingen().size()), timeline);
        details.addClassName("besluit-niet-op-papier");
        return details;
    }

    private String what(StapDetail.Melding melding) {
        return getTranslation(
                "voortgang.melding." + melding.soort().name(),
                melding.wie(),
                melding.organisatie(),
                melding.percentage(),
                VoortgangTexts.date(melding.van(), getLocale()),
                VoortgangTexts.date(melding.tot(), getLocale()));
    }
}
