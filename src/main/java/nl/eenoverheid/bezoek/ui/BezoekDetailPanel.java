package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.bezoek.AgendaRegel;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekStatus;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.workspace.VerloopRegel;

/** One bezoek: when and with whom, how it was, the route, what it is about, and what happened to it. */
final class BezoekDetailPanel extends Article {
    private final transient BezoekDetail bezoek;
    private final transient BezoekData data;
    private final transient Clock clock;

    BezoekDetailPanel(BezoekDetail bezoek, BezoekButtons buttons, List<Component> parts, Clock clock) {
        this.bezoek = bezoek;
        this.data = bezoek.data();
        this.clock = clock;
        addClassNames("eo-card", "bezoek-detail");
        add(badges(), new H2(data.titel()), moment(), buttons);
        if (!bezoek.reden().isEmpty() && bezoek.status() != BezoekStatus.GEHOUDEN) {
            add(new Prose(getTranslation(
                    "bezoek.detail.reden." + (bezoek.status() == BezoekStatus.AFGELAST), bezoek.reden())));
        }
        if (bezoek.verslag() != null) {
            add(told(bezoek.verslag()));
        }
        add(parts);
        add(agenda(), route(), about(), people(), history());
    }

    private Component badges() {
        Div line = new Div(
                BezoekTexts.badge(bezoek.status()),
                BezoekTexts.badge(bezoek.rol()),
                BezoekTexts.soft(getTranslation("bezoek.bezoekSoort." + bezoek.soort())));
        line.addClassName("eo-line");
        return line;
    }

    private Component moment() {
        Paragraph moment = new Paragraph(BezoekTexts.when(bezoek.begintOp(), bezoek.eindigtOp()));
        moment.addClassName("bezoek-moment");
        return moment;
    }

    private Component told(BezoekVerslag how) {
        NumberFormat number = NumberFormat.getInstance(getLocale());
        FactList facts = new FactList()
                .add(
                        getTranslation("bezoek.fact.uren"),
                        getTranslation(
                                "bezoek.fact.uren.text",
                                number.format(Objects.requireNonNullElse(how.uren(), BigDecimal.ZERO))))
                .add(
                        getTranslation("bezoek.fact.gesproken"),
                        number.format(Objects.requireNonNullElse(how.gesproken(), 0)));
        if (!how.verslag().isEmpty()) {
            facts.add(getTranslation("bezoek.fact.verslag"), how.verslag());
        }
        return part("bezoek.detail.told", facts);
    }

    /** Says the rule that holds for who goes, and what was made of it. */
    private Component agenda() {
        AgendaRegel regel = bezoek.rol().agenda();
        Div part = part("bezoek.detail.agenda");
        part.add(BezoekTexts.soft(getTranslation("bezoek.agenda." + regel)));
        if (!data.agendaReden().isEmpty()) {
            part.add(new Prose(getTranslation("bezoek.agenda.toch", data.agendaReden())));
        }
        List<String> points = BezoekTexts.points(data.agenda());
        if (!points.isEmpty()) {
            OrderedList list = new OrderedList();
            points.forEach(point -> list.add(new ListItem(point)));
            part.add(list);
        }
        return part;
    }

    private Component route() {
        OrderedList stops = new OrderedList();
        stops.addClassName("bezoek-route");
        bezoek.route().forEach(plaats -> stops.add(stop(plaats)));
        return part("bezoek.detail.route", stops);
    }

    private static ListItem stop(BezoekDetail.Plaats plaats) {
        String name = Stream.of(plaats.kern(), plaats.gemeente())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        ListItem item = new ListItem();
        if (plaats.tijd() != null) {
            item.add(BezoekTexts.soft(BezoekTexts.time(plaats.tijd())));
        }
        Prose first = new Prose(name.isEmpty() ? plaats.plek() : name);
        item.add(first);
        if (!name.isEmpty() && !plaats.plek().isEmpty()) {
            item.add(BezoekTexts.soft(plaats.plek()));
        }
        return item;
    }

    private Component about() {
        FactList facts = new FactList();
        fact(facts, "doel", data.doel());
        fact(facts, "vragen", data.vragen());
        fact(facts, "nietOver", data.nietOver());
        return facts;
    }

    private Component people() {
        FactList facts = new FactList();
        person(
                facts,
                "deelnemers",
                bezoek.deelnemers().stream()
                        .map(each -> getTranslation("bezoek.person", each.naam(), each.organisatie()))
                        .collect(Collectors.joining("\n")));
        person(facts, "anderen", data.anderen());
        facts.add(
                getTranslation("bezoek.fact.wie"),
                getTranslation(
                        "bezoek.fact.wie.text",
                        bezoek.wie(),
                        bezoek.organisatie(),
                        Dates.age(bezoek.geplandOp(), clock, getLocale()),
                        bezoek.werkruimte()));
        return part("bezoek.detail.people", facts);
    }

    private void fact(FactList facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(getTranslation("bezoek.field." + name), text);
        }
    }

    private void person(FactList facts, String name, String text) {
        if (!text.isEmpty()) {
            facts.add(getTranslation("bezoek.fact." + name), text);
        }
    }

    private Component history() {
        Timeline timeline = new Timeline();
        for (VerloopRegel regel : bezoek.verloop()) {
            String key = regel.toelichting().isEmpty() ? "bezoek.verloop.line" : "bezoek.verloop.lineWith";
            timeline.add(
                    Dates.age(regel.op(), clock, getLocale()),
                    getTranslation(
                            key, regel.wie(), regel.organisatie(), getTranslation(regel.soort()), regel.toelichting()));
        }
        return part("bezoek.detail.verloop", timeline);
    }

    private Div part(String heading, Component... content) {
        Div part = new Div(new H3(getTranslation(heading)));
        part.add(content);
        part.addClassName("bezoek-part");
        return part;
    }
}
