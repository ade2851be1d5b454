package nl.eenoverheid.terugkoppeling.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SpoorRegel;
import nl.eenoverheid.terugkoppeling.KnoopRegel;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail.Versie;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.UrlQuery;
import nl.eenoverheid.workspace.Item;
import org.jspecify.annotations.Nullable;

/** The stops of words as one line from top to bottom: filled where they came, open where something is still to do. */
class SpoorPad extends OrderedList {
    private final transient SignaalDetail signaal;
    private final transient List<KnoopRegel> knopen;
    private final transient Optional<TerugkoppelingDetail> owed;
    private final transient Function<Item, Optional<String>> words;
    private final transient UrlQuery query;

    /**
     * Draws the line.
     *
     * @param knopen the questions that rest on the words
     * @param owed the answer that is or was owed, if any
     * @param words what the words became in a thing that they landed in
     */
    SpoorPad(
            SignaalDetail signaal,
            List<KnoopRegel> knopen,
            Optional<TerugkoppelingDetail> owed,
            Function<Item, Optional<String>> words,
            UrlQuery query) {
        this.signaal = signaal;
        this.knopen = knopen;
        this.owed = owed;
        this.words = words;
        this.query = query;
        addClassName("spoor");
        Spoor spoor = Spoor.of(signaal.spoor(), knopen);
        spoor.haltes().forEach(halte -> add(stop(spoor, halte)));
    }

    private ListItem stop(Spoor spoor, Spoor.Halte halte) {
        String reached = halte.isReached() ? "reached" : "open";
        Span state = new Span(getTranslation("terugkoppeling.spoor.state." + reached));
        state.addClassName("eo-hidden");
        H2 heading = new H2(new Span(getTranslation("terugkoppeling.spoor.halte." + halte.soort())), state);
        ListItem stop = new ListItem(heading);
        stop.addClassName("spoor-" + reached);
        if (spoor.isNext(halte)) {
            stop.getElement().setAttribute("aria-current", "step");
        }
        switch (halte.soort()) {
            case GEHOORD -> stop.add(heard());
            case TERUG -> stop.add(told());
            case GEVRAAGD -> knopen.forEach(knoop -> stop.add(asked(knoop)));
            case GEDUID, GELAND, BESLIST -> addLanded(stop, halte);
        }
        return stop;
    }

    private Component heard() {
        String day = signaal.data().gehoordOp() == null
                ? ""
                : Dates.date(signaal.data().gehoordOp(), getLocale());
        Div heard = new Div(
                soft(getTranslation("terugkoppeling.spoor.heard", day, signaal.organisatie())),
                Quote.large(TerugkoppelingDetailPanel.words(signaal.data())));
        heard.addClassName("spoor-heard");
        return heard;
    }

    private void addLanded(ListItem stop, Spoor.Halte halte) {
        if (!halte.isReached()) {
            stop.add(soft(getTranslation("terugkoppeling.spoor.missing." + halte.soort())));
        }
        halte.plekken().forEach(regel -> stop.add(place(regel)));
    }

    private Component asked(KnoopRegel knoop) {
        Div place = place(Spoor.place(knoop));
        place.add(TerugkoppelingTexts.knoop(this, knoop));
        return place;
    }

    private Div place(SpoorRegel regel) {
        Div place = new Div(
                soft(Dates.date(Dates.dayOf(regel.op()), getLocale())),
                SpoorLinks.link(this, regel.item(), regel.titel(), query));
        place.addClassName("spoor-place");
        words.apply(regel.item()).map(Prose::new).ifPresent(place::add);
        return place;
    }

    private Component told() {
        return owed.map(this::answer).orElseGet(() -> soft(getTranslation("terugkoppeling.spoor.missing.belofte")));
    }

    private Component answer(TerugkoppelingDetail detail) {
        TerugkoppelingListItem item = detail.item();
        Div line = new Div(TerugkoppelingTexts.badge(this, item.status()));
        line.addClassName("eo-line");
        if (item.teLaat()) {
            line.add(TerugkoppelingTexts.late(this, item));
        }
        Div answer = new Div(soft(when(detail)), line);
        answer.addClassName("spoor-place");
        detail.antwoord().map(Versie::data).ifPresent(data -> answer.add(new Prose(data.tekst())));
        answer.add(new PathLink(
                query.on(TerugkoppelingRoutes.detail(item.id())),
                getTranslation("terugkoppeling.spoor.answer." + (item.status().isOpen() ? "open" : "closed"))));
        return answer;
    }

    private String when(TerugkoppelingDetail detail) {
        TerugkoppelingListItem item = detail.item();
        String to = TerugkoppelingTexts.aan(this, item);
        return item.verstuurdOp() == null
                ? getTranslation(
                        "terugkoppeling.spoor.promised",
                        to,
                        TerugkoppelingTexts.kanaal(this, item.kanaal()),
                        Dates.date(item.uiterlijk(), getLocale()))
                : getTranslation(
                        "terugkoppeling.spoor.sent",
                        to,
                        TerugkoppelingTexts.kanaal(this, via(detail.verstuurdVia(), item)),
                        Dates.date(item.verstuurdOp(), getLocale()));
    }

    private static Kanaal via(@Nullable Kanaal used, TerugkoppelingListItem item) {
        return used == null ? item.kanaal() : used;
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
