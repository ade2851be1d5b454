package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.bezoek.BezoekStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** What can be done with a bezoek in the state that it is in, what comes next first. */
final class BezoekButtons extends Div {
    private final transient BezoekDetail bezoek;
    private final transient BezoekActions actions;
    private final transient UrlQuery query;

    BezoekButtons(BezoekDetail bezoek, BezoekActions actions, boolean notes, UrlQuery query, Clock clock) {
        this.bezoek = bezoek;
        this.actions = actions;
        this.query = query;
        addClassName("eo-line");
        Instant now = clock.instant();
        boolean come = !Dates.dayOf(now).isBefore(Dates.dayOf(bezoek.begintOp()));
        if (notes && come && bezoek.status() != BezoekStatus.AFGELAST) {
            add(note(bezoek.status() != BezoekStatus.GEHOUDEN && !bezoek.isToRoundOff(now)));
        }
        if (bezoek.canWrite()) {
            addActs(come, bezoek.isToRoundOff(now));
        }
        if (bezoek.status().isAhead()) {
            add(new CalendarLink(bezoek, actions));
        }
    }

    private void addActs(boolean come, boolean toRoundOff) {
        switch (bezoek.status()) {
            case GEPLAND -> {
                if (come) {
                    add(roundOff(toRoundOff));
                }
                if (come && !toRoundOff) {
                    add(quiet("begin", () -> actions.begin(bezoek)));
                }
                add(change(), quiet("cancel", () -> actions.cancel(bezoek)));
            }
            case BEZIG -> add(roundOff(toRoundOff), change(), quiet("cancel", () -> actions.cancel(bezoek)));
            case GEHOUDEN -> add(quiet("tellBetter", () -> actions.roundOff(bezoek)));
            case AFGELAST ->
                add(new Button(getTranslation("bezoek.action.planAgain"), click -> actions.planAgain(bezoek)));
        }
    }

    private PathLink note(boolean main) {
        PathLink note = BezoekTexts.button(
                query.only(UrlQuery.WERKRUIMTE)
                        .with(BezoekRoutes.BEZOEK, bezoek.id())
                        .on(BezoekPages.NOTEREN),
                getTranslation("bezoek.action.note"));
        if (main) {
            note.addClassName("bezoek-note");
        }
        return note;
    }

    private Button roundOff(boolean main) {
        Button button = new Button(getTranslation("bezoek.action.roundOff"), click -> actions.roundOff(bezoek));
        if (main) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private PathLink change() {
        return BezoekTexts.button(
                query.only(UrlQuery.WERKRUIMTE).on(BezoekRoutes.change(bezoek.id())),
                getTranslation("bezoek.action.change"));
    }

    private Button quiet(String what, Runnable act) {
        Button button = new Button(getTranslation("bezoek.action." + what), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
