package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingDetail;
import nl.eenoverheid.toezegging.ToezeggingDetail.Verwijzing;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** One toezegging or motie: what was promised or asked, how it stands, what one can do now, and all that was done. */
final class ToezeggingPanel extends Div {
    private final transient ToezeggingDetail toezegging;
    private final transient ToezeggingListItem item;
    private final transient ToezeggingDialogs dialogs;
    private final transient Runnable changed;

    ToezeggingPanel(ToezeggingDetail toezegging, ToezeggingDialogs dialogs, UrlQuery query, Runnable changed) {
        this.toezegging = toezegging;
        this.item = toezegging.item();
        this.dialogs = dialogs;
        this.changed = changed;
        addClassNames("eo-card", "eo-panel", "toezegging-panel");
        H2 title = new H2(item.titel());
        title.getElement().setAttribute("dir", "auto");
        add(signs(), title, new Prose(item.tekst()));
        if (!item.laatste().isEmpty()) {
            Paragraph who = new Paragraph(
                    getTranslation("toezegging.gezegd." + item.status().name()));
            who.addClassName("eo-soft");
            add(new Div(who, new Quote(item.laatste())));
        }
        add(actions(), facts(query), history());
    }

    private Component signs() {
        Span kind = new Span(ToezeggingTexts.kind(item));
        kind.addClassName("eo-soft");
        Div line = new Div(ToezeggingTexts.badge(item.status()));
        if (item.werkdagenTeLaat() > 0) {
            line.add(new StatusBadge(Tone.BAD, "!", getTranslation("toezegging.late", item.werkdagenTeLaat())));
        }
        line.add(kind);
        line.addClassName("eo-line");
        return line;
    }

    private Component actions() {
        Div line = new Div();
        line.addClassNames("eo-actions", "toezegging-niet-op-papier");
        boolean waits = true;
        for (ToezeggingAct act : ToezeggingAct.values()) {
            if (toezegging.may(act)) {
                line.add(button(act, waits));
                waits = waits && isAside(act);
            }
        }
        if (waits) {
            Paragraph words = new Paragraph(getTranslation(
                    "toezegging.waits." + item.status().name(), item.orgaan(), ToezeggingTexts.first(item)));
            words.addClassName("eo-soft");
            line.addComponentAsFirst(words);
        }
        return line;
    }

    /** Can be done at any time, and is not what it waits for. */
    private boolean isAside(ToezeggingAct act) {
        return switch (act) {
            case WITHDRAW, CHANGE, POSTPONE, REOPEN -> true;
            case SETTLE -> !item.status().isBijOrgaan();
            default -> false;
        };
    }

    private Button button(ToezeggingAct act, boolean first) {
        Button button = new Button(getTranslation("toezegging.act." + act.name()), click -> act(act));
        if (isAside(act)) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        } else if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void act(ToezeggingAct act) {
        if (act == ToezeggingAct.CHANGE) {
            dialogs.change(toezegging, changed);
        } else {
            dialogs.step(toezegging, act, changed);
        }
    }

    private Component facts(UrlQuery query) {
        FactList facts = new FactList();
        fact(facts, "orgaan", item.orgaan());
        fact(facts, "portefeuillehouder", item.portefeuillehouder());
        fact(facts, "behandelaar", toezegging.behandelaarNaam());
        fact(facts, "uiterlijk", ToezeggingTexts.until(item, getLocale()));
        fact(
                facts,
                "gedaanOp." + item.soort(),
                item.vergadering().isEmpty()
                        ? Dates.date(item.gedaanOp(), getLocale())
                        : getTranslation(
                                "toezegging.fact.dag", Dates.date(item.gedaanOp(), getLocale()), item.vergadering()));
        fact(facts, "indiener", item.indiener());
        UrlQuery kept = query.only(UrlQuery.WERKRUIMTE);
        link(facts, "bewijs", toezegging.bewijs(), kept);
        link(facts, "besluit", toezegging.besluit(), kept);
        link(facts, "knoop", toezegging.knoop(), kept);
        String path = DossierRoutes.detail(item.dossier().value());
        link(facts, "dossier", new Verwijzing(item.dossier().value(), item.dossierNaam(), path), kept);
        return facts;
    }

    private void fact(FactList facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(getTranslation("toezegging.fact." + name), value);
        }
    }

    private void link(FactList facts, String name, @Nullable Verwijzing to, UrlQuery kept) {
        if (to != null) {
            facts.add(getTranslation("toezegging.fact." + name), new PathLink(kept.on(to.pad()), to.naam()));
        }
    }

    private Component history() {
        Timeline timeline = new Timeline();
        for (ToezeggingDetail.Stap stap : toezegging.stappen()) {
            String what = getTranslation("toezegging.verloop." + what(stap.act()));
            String line = getTranslation("toezegging.line", stap.wie(), stap.organisatie(), what);
            if (stap.act() == ToezeggingAct.POSTPONE || stap.act() == null) {
                line = getTranslation("toezegging.line.day", line, Dates.date(stap.uiterlijk(), getLocale()));
            }
            timeline.add(
                    Dates.moment(stap.op(), getLocale()), stap.gezegd().isEmpty() ? line : line + "\n" + stap.gezegd());
        }
        return new Div(new H3(getTranslation("toezegging.verloop")), timeline);
    }

    private static String what(@Nullable ToezeggingAct act) {
        return act == null ? "recorded" : act.what();
    }
}
