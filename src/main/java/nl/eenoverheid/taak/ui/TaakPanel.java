package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.taak.TaakAct;
import nl.eenoverheid.taak.TaakDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.VerloopRegel;

/** One task: what is asked, by whom of whom, what was said last, what one can do now, and what happened. */
final class TaakPanel extends Div {
    private final transient TaakDetail taak;
    private final transient TaakDialogs dialogs;
    private final transient Runnable changed;

    TaakPanel(TaakDetail taak, TaakDialogs dialogs, List<Component> origins, UrlQuery query, Runnable changed) {
        this.taak = taak;
        this.dialogs = dialogs;
        this.changed = changed;
        addClassNames("eo-card", "eo-panel", "taak-panel");
        H2 title = new H2(taak.item().vraag());
        title.getElement().setAttribute("dir", "auto");
        add(signs(), title);
        if (!taak.data().toelichting().isEmpty()) {
            add(new Prose(taak.data().toelichting()));
        }
        said();
        add(actions(), facts(origins, query), history());
    }

    private Component signs() {
        Div line = new Div(TaakTexts.badge(this, taak.item().status()));
        line.addClassName("eo-line");
        int late = taak.item().werkdagenTeLaat();
        if (late > 0) {
            line.add(new StatusBadge(Tone.BAD, "!", getTranslation("taak.late", late)));
        }
        return line;
    }

    private void said() {
        if (!taak.gezegd().isEmpty()) {
            Paragraph who = new Paragraph(
                    getTranslation("taak.gezegd." + taak.item().status().name()));
            who.addClassName("eo-soft");
            add(new Div(who, new Quote(taak.gezegd())));
        }
    }

    private Component actions() {
        Div line = new Div();
        line.addClassNames("eo-actions", "taak-niet-op-papier");
        boolean waits = true;
        for (TaakAct act : TaakAct.values()) {
            if (taak.may(act)) {
                line.add(button(act, waits));
                waits = waits && isAside(act);
            }
        }
        if (waits) {
            Paragraph words = new Paragraph(
                    getTranslation("taak.waits." + taak.item().status().name(), other()));
            words.addClassName("eo-soft");
            line.addComponentAsFirst(words);
        }
        return line;
    }

    /** Can be done at any time, and is not what the task waits for. */
    private static boolean isAside(TaakAct act) {
        return act == TaakAct.WITHDRAW || act == TaakAct.CHANGE || act == TaakAct.TAKE;
    }

    private String other() {
        return taak.item().status().isWithGevraagde()
                ? taak.item().naar()
                : taak.item().van();
    }

    private Button button(TaakAct act, boolean first) {
        Button button = new Button(getTranslation("taak.act." + act.name()), click -> act(act));
        if (isAside(act)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        } else if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void act(TaakAct act) {
        switch (act) {
            case ASK_AGAIN -> dialogs.askAgain(taak, changed);
            case CHANGE -> dialogs.change(taak, changed);
            default -> dialogs.step(taak, act, changed);
        }
    }

    private Component facts(List<Component> origins, UrlQuery query) {
        FactList facts = new FactList()
                .add(
                        getTranslation("taak.fact.van"),
                        getTranslation(
                                "taak.fact.person", taak.wie(), taak.item().van()));
        String persoon = taak.item().persoon();
        facts.add(
                getTranslation("taak.fact.naar"),
                persoon == null
                        ? taak.item().naar()
                        : getTranslation(
                                "taak.fact.person", persoon, taak.item().naar()));
        facts.add(getTranslation("taak.field.uiterlijk"), Dates.date(taak.item().uiterlijk(), getLocale()));
        DossierId dossier = taak.data().dossier();
        if (dossier != null && !taak.item().dossier().isEmpty()) {
            String path = query.only(UrlQuery.WERKRUIMTE).on(DossierRoutes.detail(dossier.value()));
            facts.add(
                    getTranslation("taak.field.dossier"),
                    new PathLink(path, taak.item().dossier()));
        }
        origins.forEach(origin -> facts.add(getTranslation("taak.fact.origin"), origin));
        return facts.add(getTranslation("taak.field.werkruimte"), taak.werkruimte());
    }

    private Component history() {
        Timeline timeline = new Timeline();
        for (VerloopRegel regel : taak.verloop()) {
            String line = getTranslation("taak.line", regel.wie(), regel.organisatie(), getTranslation(regel.soort()));
            timeline.add(
                    Dates.moment(regel.op(), getLocale()),
                    regel.toelichting().isEmpty() ? line : line + "\n" + regel.toelichting());
        }
        return new Div(new H3(getTranslation("taak.verloop")), timeline);
    }
}
