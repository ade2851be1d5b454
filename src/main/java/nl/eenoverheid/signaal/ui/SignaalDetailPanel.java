package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Layers;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Steps;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** One signaal: the words large, then the layers, then who, where and when, where it landed and what happened to it. */
final class SignaalDetailPanel extends Article {
    private static final List<SignaalStatus> ROAD =
            List.of(SignaalStatus.GENOTEERD, SignaalStatus.GEDUID, SignaalStatus.GELAND, SignaalStatus.TERUGGEKOPPELD);

    private final transient SignaalDetail signaal;
    private final transient SignaalData data;
    private final transient SignaalActions actions;
    private final transient UrlQuery query;
    private final transient Clock clock;

    SignaalDetailPanel(
            SignaalDetail signaal, SignaalActions actions, UrlQuery query, List<Component> others, Clock clock) {
        this.signaal = signaal;
        this.data = signaal.data();
        this.actions = actions;
        this.query = query;
        this.clock = clock;
        addClassNames("eo-card", "eo-signaal");
        add(badges(), heading(), words());
        add(new Layers()
                .add(getTranslation("signaal.field.gehoord"), data.gehoord())
                .add(getTranslation("signaal.field.gevoeld"), data.gevoeld())
                .add(getTranslation("signaal.field.beleefd"), data.beleefd()));
        add(prompts(), road());
        if (signaal.canWrite()) {
            add(buttons());
        }
        add(facts());
        add(others);
        add(landed(), history());
    }

    private Component badges() {
        Div line = new Div(SignaalTexts.badge(this, required(data)), SignaalTexts.badge(this, signaal.status()));
        if (!data.namens().isEmpty()) {
            line.add(new StatusBadge(Tone.NEUTRAL, "☎", getTranslation("signaal.detail.namens", data.namens())));
        }
        line.addClassName("eo-line");
        return line;
    }

    /** The page is about these words: they are its heading for who listens to the page. */
    private Component heading() {
        H2 heading = new H2(getTranslation("signaal.detail.title"));
        heading.addClassName("eo-hidden");
        return heading;
    }

    private Component words() {
        String first = Stream.of(data.woorden(), data.ervaren(), data.dwars(), data.zelf())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new Quote(first);
    }

    private Component prompts() {
        FactList list = new FactList();
        prompt(list, "signaal.field.ervaren", data.ervaren(), data.woorden());
        prompt(list, "signaal.field.dwars", data.dwars(), data.woorden() + data.ervaren());
        prompt(list, "signaal.field.zelf", data.zelf(), data.woorden() + data.ervaren() + data.dwars());
        signaal.more()
                .antwoorden()
                .forEach(each -> list.add(
                        SignaalTexts.name(each.vraag(), each.vraagEn(), getLocale()), new Prose(each.antwoord())));
        return list;
    }

    /** An answer of its own; the first words of all stand above already. */
    private void prompt(FactList list, String label, String text, String before) {
        if (!text.isEmpty() && !before.isEmpty()) {
            list.add(getTranslation(label), new Prose(text));
        }
    }

    private Component road() {
        List<String> labels = ROAD.stream()
                .map(status -> getTranslation("signaal.status." + status.name()))
                .toList();
        Div road = new Div(new Steps(labels, ROAD.indexOf(signaal.status())));
        if (!signaal.reden().isEmpty()) {
            road.add(new Prose(getTranslation("signaal.detail.reden", signaal.reden())));
        }
        return road;
    }

    private Component buttons() {
        Div line = new Div();
        line.addClassName("eo-line");
        line.add(link(query.on(SignaalRoutes.edit(signaal.id())), "signaal.action.edit"));
        if (signaal.status().canBecome(SignaalStatus.GESPLITST)) {
            line.add(link(query.on(SignaalRoutes.split(signaal.id())), "signaal.action.split"));
        }
        if (data.antwoord() != null) {
            line.add(new Button(getTranslation("signaal.action.contact"), event -> actions.showContact(signaal)));
        }
        if (signaal.status().canBecome(SignaalStatus.HEROPEND)) {
            line.add(new Button(getTranslation("signaal.action.reopen"), event -> actions.reopen(signaal)));
        }
        if (signaal.status().canBecome(SignaalStatus.VERVALLEN)) {
            Button drop = new Button(getTranslation("signaal.action.drop"), event -> actions.drop(signaal));
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            line.add(drop);
        }
        return line;
    }

    private Component facts() {
        FactList list = new FactList();
        fact(list, "signaal.fact.plaats", place());
        fact(
                list,
                "signaal.fact.gehoordOp",
                data.gehoordOp() == null ? null : Dates.date(data.gehoordOp(), getLocale()));
        fact(
                list,
                "signaal.fact.aanleiding",
                SignaalTexts.name(signaal.aanleiding(), signaal.aanleidingEn(), getLocale()));
        fact(list, "signaal.fact.thema", themas());
        fact(
                list,
                "signaal.fact.mensen",
                data.aantalMensen() == null ? null : String.format(getLocale(), "%,d", data.aantalMensen()));
        fact(list, "signaal.fact.labels", String.join(", ", data.labels()));
        fact(list, "signaal.fact.antwoord", promise());
        fact(
                list,
                "signaal.fact.wie",
                getTranslation(
                        "signaal.fact.wie.text",
                        signaal.wie(),
                        signaal.organisatie(),
                        Dates.age(signaal.genoteerdOp(), clock, getLocale())));
        fact(
                list,
                "signaal.fact.werkruimten",
                String.join(
                        ", ",
                        signaal.werkruimten().stream()
                                .map(SignaalDetail.Placement::naam)
                                .toList()));
        return list;
    }

    private static void fact(FactList list, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            list.add(list.getTranslation(key), text);
        }
    }

    private String themas() {
        return Stream.concat(
                        Stream.of(SignaalTexts.name(signaal.thema(), signaal.themaEn(), getLocale())),
                        signaal.more().themas().stream().map(each -> SignaalTexts.name(each, getLocale())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String place() {
        return String.join(
                ", ",
                Stream.of(signaal.gemeente(), signaal.more().regio(), data.kern())
                        .filter(text -> text != null && !text.isEmpty())
                        .distinct()
                        .toList());
    }

    private @Nullable String promise() {
        SignaalData.Toezegging antwoord = data.antwoord();
        if (antwoord == null || antwoord.kanaal() == null || antwoord.uiterlijk() == null) {
            return null;
        }
        return getTranslation(
                antwoord.aan().isEmpty() ? "signaal.fact.antwoord.text" : "signaal.fact.antwoord.aan",
                getTranslation("signaal.kanaal." + antwoord.kanaal().name()),
                Dates.day(antwoord.uiterlijk(), getLocale()),
                antwoord.aan());
    }

    private Component landed() {
        Div part = part("signaal.detail.spoor");
        if (signaal.spoor().isEmpty()) {
            part.add(soft(getTranslation("signaal.detail.spoor.none")));
        } else {
            Timeline timeline = new Timeline();
            signaal.spoor()
                    .forEach(regel -> timeline.add(
                            Dates.day(Dates.dayOf(regel.op()), getLocale()),
                            getTranslation(
                                    "signaal.detail.spoor.regel",
                                    getTranslation("workspace.itemSoort."
                                            + regel.item().soort().name()),
                                    regel.titel())));
            part.add(timeline);
        }
        part.add(link(query.on(SignaalRoutes.trace(signaal.id())), "signaal.action.trace"));
        return part;
    }

    private Component history() {
        Div part = part("signaal.detail.verloop");
        part.add(new SignaalVerloop(signaal.verloop(), clock));
        return part;
    }

    private Div part(String heading) {
        H3 title = new H3(getTranslation(heading));
        Div part = new Div(title);
        part.addClassName("eo-part");
        return part;
    }

    private PathLink link(String path, String key) {
        PathLink link = new PathLink(path, getTranslation(key));
        link.addClassName("eo-button");
        return link;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    private static SignaalSoort required(SignaalData data) {
        if (data.soort() == null) {
            throw new IllegalStateException("a stored signaal has a kind");
        }
        return data.soort();
    }
}
