package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.kalender.KalenderDetail;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.MomentHandeling;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.kalender.Termijnregel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** One step: when, by which rule, who waits, what hangs together with it and what was said about it. */
final class MomentPanel extends Composite<Div> {
    private final transient KalenderDetail detail;
    private final transient KalenderMoment moment;
    private final transient KalenderActs acts;
    private final transient UrlQuery query;
    private final transient KalenderTexts texts;
    private final transient LocalDate today;
    private final transient Runnable done;

    MomentPanel(
            KalenderDetail detail,
            KalenderActs acts,
            UrlQuery query,
            KalenderTexts texts,
            LocalDate today,
            Runnable done) {
        this.detail = detail;
        this.moment = detail.moment();
        this.acts = acts;
        this.query = query;
        this.texts = texts;
        this.today = today;
        this.done = done;
        getContent().addClassName("eo-col");
        getContent().add(head());
        if (!detail.botsingen().isEmpty()) {
            Panel clashes = new Panel(texts.text("botsingen", detail.botsingen().size()));
            detail.botsingen().forEach(each -> clashes.add(new Paragraph(texts.botsing(each))));
            getContent().add(clashes);
        }
        if (!detail.zienswijzen().isEmpty()) {
            getContent().add(zienswijzen());
        }
        related("detail.eerst", detail.eerst());
        related("detail.daarna", detail.daarna());
        getContent().add(history());
    }

    private Panel head() {
        Panel head = new Panel(texts.titel(moment));
        Div line = new Div(AgendaRij.stand(moment, moment.isLate(today), texts), soft(moment.organisatieNaam()));
        line.addClassName("eo-line");
        head.add(line);
        if (!moment.bevestigd()) {
            head.add(unconfirmed());
        }
        head.add(facts());
        Div buttons = buttons();
        if (buttons.getComponentCount() > 0) {
            head.add(buttons);
        }
        return head;
    }

    /** Who said it for another organisation, and when. */
    private Component unconfirmed() {
        return detail.stappen().stream()
                .findFirst()
                .<Component>map(said -> new StatusBadge(
                        Tone.WARN,
                        "?",
                        texts.text(
                                "detail.onbevestigd",
                                said.wie(),
                                said.organisatie(),
                                texts.date(Dates.dayOf(said.op())))))
                .orElseGet(() -> new StatusBadge(Tone.WARN, "?", texts.text("onbevestigd")));
    }

    private FactList facts() {
        FactList facts = new FactList();
        if (moment.gedaanOp() != null) {
            facts.add(
                    texts.text("fact.gedaan"),
                    moment.uitkomst() == null
                            ? texts.date(moment.gedaanOp())
                            : texts.text(
                                    "fact.gedaan.uitkomst",
                                    texts.date(moment.gedaanOp()),
                                    texts.text("zienswijzeUitkomst." + moment.uitkomst())));
        }
        facts.add(
                texts.text("fact.dag"), moment.dag() == null ? texts.text("fact.dag.none") : texts.date(moment.dag()));
        if (moment.uiterlijk() != null) {
            boolean council = moment.sleutel().soort() == MomentSoort.ZIENSWIJZE;
            facts.add(texts.text(council ? "fact.eerste" : "fact.uiterlijk"), lastDay(moment.uiterlijk()));
        }
        if (detail.regel() != null) {
            facts.add(texts.text("fact.regel"), rule(detail.regel()));
        }
        facts.add(texts.text("fact.wacht"), waits());
        return facts;
    }

    private String lastDay(LocalDate last) {
        boolean weekend = last.getDayOfWeek() == DayOfWeek.SATURDAY || last.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? texts.text("fact.weekend", texts.date(last)) : texts.date(last);
    }

    private Component rule(Termijnregel regel) {
        Div rule = new Div(new Span(texts.regel(regel, moment.sleutel().boekjaar())));
        rule.addClassName("eo-line");
        if (!regel.gecontroleerd()) {
            rule.add(new StatusBadge(Tone.WARN, "?", texts.text("ongecontroleerd")));
        }
        if (!regel.bron().isEmpty()) {
            Anchor source = new Anchor(regel.bron(), texts.text("fact.bron"), AnchorTarget.BLANK);
            source.getElement().setAttribute("rel", "noopener noreferrer");
            rule.add(source);
        }
        return rule;
    }

    private String waits() {
        List<String> open = detail.zienswijzen().stream()
                .filter(KalenderMoment::isOpen)
                .map(KalenderMoment::organisatieNaam)
                .toList();
        if (!moment.isOpen()) {
            return texts.text("wacht.niemand");
        }
        return moment.sleutel().soort() == MomentSoort.BEGROTING_VASTGESTELD && !open.isEmpty()
                ? texts.text("wacht.raden", moment.organisatieNaam(), String.join(", ", open))
                : texts.text("wacht.een", moment.organisatieNaam());
    }

    private Panel zienswijzen() {
        TableCard table = new TableCard(
                texts.text("raden"),
                List.of(texts.text("raden.raad"), texts.text("raden.stand"), texts.text("jaar.dag")));
        detail.zienswijzen()
                .forEach(each -> table.row(
                        new PathLink(query.on(each.pad()), each.organisatieNaam()),
                        new Span(
                                each.uitkomst() == null
                                        ? texts.text(each.isLate(today) ? "raden.laat" : "raden." + each.stand())
                                        : texts.text("zienswijzeUitkomst." + each.uitkomst())),
                        new Span(texts.date(each.wanneer()))));
        return new Panel(texts.text("raden"), table).flush();
    }

    private void related(String key, List<KalenderMoment> steps) {
        if (!steps.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("kalender-verwant");
            list.getElement().setAttribute("role", "list");
            steps.forEach(each -> list.add(new ListItem(
                    new PathLink(query.on(each.pad()), texts.whole(each)),
                    soft(texts.text(
                            "detail.dag", texts.date(each.wanneer()), texts.text("momentStand." + each.stand()))))));
            getContent().add(new Panel(texts.text(key), list));
        }
    }

    private Panel history() {
        if (detail.stappen().isEmpty()) {
            return Panel.quiet(texts.text("history"), soft(texts.text("history.none")));
        }
        Timeline timeline = new Timeline();
        for (KalenderDetail.Stap stap : detail.stappen()) {
            String what = texts.text("history." + stap.wat(), stap.wie(), stap.organisatie(), texts.date(stap.dag()));
            timeline.add(
                    texts.date(Dates.dayOf(stap.op())),
                    stap.toelichting().isEmpty() ? what : texts.text("history.with", what, stap.toelichting()));
        }
        return Panel.quiet(texts.text("history"), timeline);
    }

    private Div buttons() {
        Div buttons = new Div();
        buttons.addClassName("eo-actions");
        for (MomentHandeling each : List.of(
                MomentHandeling.BEVESTIGD,
                MomentHandeling.GEDAAN,
                MomentHandeling.GEPLAND,
                MomentHandeling.VERZET,
                MomentHandeling.VERVALLEN,
                MomentHandeling.HEROPEND)) {
            if (detail.can(each)) {
                Button button = new Button(texts.text("act." + each), click -> acts.ask(detail, each, texts, done));
                if (buttons.getComponentCount() == 0) {
                    button.addThemeVariants(ButtonVariant.PRIMARY);
                }
                buttons.add(button);
            }
        }
        return buttons;
    }

    private static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
