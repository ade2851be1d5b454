package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.terugkoppeling.KnoopRegel;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopRegel;
import org.jspecify.annotations.Nullable;

/** One owed answer: the words that were heard, to whom and by when, where the words went, the answer, the course. */
class TerugkoppelingDetailPanel extends Article {
    private final transient TerugkoppelingDetail detail;
    private final transient SignaalDetail signaal;
    private final transient List<KnoopRegel> knopen;
    private final transient UrlQuery query;
    private final AntwoordPart answer;

    TerugkoppelingDetailPanel(
            TerugkoppelingDetail detail,
            SignaalDetail signaal,
            List<KnoopRegel> knopen,
            AntwoordPart answer,
            List<Component> parts,
            UrlQuery query) {
        this.detail = detail;
        this.signaal = signaal;
        this.knopen = knopen;
        this.query = query.only(UrlQuery.WERKRUIMTE);
        this.answer = answer;
        addClassNames("eo-card", "eo-col");
        add(badges(), heading(), Quote.large(words(signaal.data())), source(), facts(), landed(), answer);
        add(parts);
        add(course());
    }

    /** Whether somebody typed something that is not saved. */
    boolean isWriting() {
        return answer.isWriting();
    }

    private Component badges() {
        TerugkoppelingListItem item = detail.item();
        Div line = new Div(TerugkoppelingTexts.badge(this, item.status()));
        TerugkoppelingTexts.term(this, item).ifPresent(line::add);
        line.addClassName("eo-line");
        return line;
    }

    private H2 heading() {
        return new H2(getTranslation("terugkoppeling.detail.title", TerugkoppelingTexts.aan(this, detail.item())));
    }

    /** The words as they were said, or else the first prompt that was answered. */
    static String words(SignaalData data) {
        return Stream.of(data.woorden(), data.ervaren(), data.dwars(), data.zelf())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Component source() {
        Div line = new Div();
        line.addClassName("eo-line");
        String place = TerugkoppelingTexts.place(detail.item());
        if (!place.isEmpty()) {
            Span where = new Span(place);
            where.addClassName("eo-soft");
            line.add(where);
        }
        line.add(new PathLink(
                query.on(SignaalRoutes.detail(signaal.id())), getTranslation("terugkoppeling.fact.signaal")));
        return line;
    }

    private Component facts() {
        TerugkoppelingListItem item = detail.item();
        return new FactList()
                .add(
                        getTranslation("terugkoppeling.fact.kanaal"),
                        getTranslation(
                                "terugkoppeling.fact.kanaal.text",
                                TerugkoppelingTexts.kanaal(this, item.kanaal()),
                                Dates.date(item.uiterlijk(), getLocale())))
                .add(
                        getTranslation("terugkoppeling.fact.organisatie"),
                        getTranslation(
                                "terugkoppeling.fact.organisatie.text", item.organisatie(), detail.werkruimte()));
    }

    private Component landed() {
        Div part = new Div(new H3(getTranslation("terugkoppeling.part.spoor")));
        part.addClassName("eo-col");
        Timeline timeline = new Timeline();
        Map<SpoorRegel, KnoopRegel> asked =
                knopen.stream().collect(Collectors.toMap(Spoor::place, Function.identity()));
        Stream.concat(signaal.spoor().stream(), asked.keySet().stream())
                .filter(regel -> regel.item().soort() != ItemSoort.TERUGKOPPELING)
                .sorted(Comparator.comparing(SpoorRegel::op))
                .forEach(regel ->
                        timeline.add(Dates.day(Dates.dayOf(regel.op()), getLocale()), place(regel, asked.get(regel))));
        if (timeline.getChildren().findAny().isPresent()) {
            part.add(timeline);
        } else {
            Paragraph none = new Paragraph(getTranslation("terugkoppeling.spoor.none"));
            none.addClassName("eo-soft");
            part.add(none);
        }
        part.add(new PathLink(
                query.on(TerugkoppelingRoutes.spoor(signaal.id())), getTranslation("terugkoppeling.spoor.all")));
        return part;
    }

    private Component place(SpoorRegel regel, @Nullable KnoopRegel knoop) {
        Div place = new Div(SpoorLinks.link(this, regel.item(), regel.titel(), query));
        place.addClassName("eo-line");
        if (knoop != null) {
            place.add(TerugkoppelingTexts.knoop(this, knoop));
        }
        return place;
    }

    private Component course() {
        Div part = new Div(new H3(getTranslation("terugkoppeling.part.verloop")));
        part.addClassName("eo-col");
        Timeline timeline = new Timeline();
        detail.verloop().forEach(regel -> timeline.add(Dates.moment(regel.op(), getLocale()), what(regel)));
        part.add(timeline);
        return part;
    }

    private Component what(VerloopRegel regel) {
        Span what = new Span(getTranslation(
                "terugkoppeling.verloop.regel", regel.wie(), regel.organisatie(), getTranslation(regel.soort())));
        if (regel.toelichting().isEmpty()) {
            return what;
        }
        Span why = new Span(regel.toelichting());
        why.addClassName("eo-soft");
        return new Div(what, new Div(why));
    }
}
