package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.eenoverheid.geldstroom.Kant;
import nl.eenoverheid.geldstroom.Toerekeningstand;
import nl.eenoverheid.geldstroom.VerklaringDetail;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.geldstroom.VerschilDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;

/** What was said about a difference and which parts were stated, the last first, each with the figures of that moment. */
final class VerklaringenPanel extends Div {
    private final transient List<Moment> moments = new ArrayList<>();

    VerklaringenPanel(VerschilDetail detail) {
        Verschil verschil = detail.verschil();
        verschil.verklaringen().forEach(each -> said(each, verschil));
        stated(verschil.betaler());
        stated(verschil.ontvanger());
        moments.sort(Comparator.comparing(Moment::op).reversed());
        Timeline timeline = new Timeline();
        moments.forEach(each -> timeline.add(Dates.date(Dates.dayOf(each.op()), getLocale()), each.what()));
        Panel panel = new Panel(getTranslation("geldstroom.verklaringen.title"));
        panel.add(moments.isEmpty() ? GeldstroomTexts.soft(getTranslation("geldstroom.verklaringen.none")) : timeline);
        add(panel);
    }

    private void said(VerklaringDetail verklaring, Verschil verschil) {
        for (int i = 0; i < verklaring.versies().size(); i++) {
            VerklaringDetail.Versie versie = verklaring.versies().get(i);
            String who = getTranslation("geldstroom.door", versie.wie(), verklaring.naam());
            if (versie.ingetrokken()) {
                moments.add(new Moment(
                        versie.op(), new Div(new Span(getTranslation("geldstroom.verklaring.ingetrokken", who)))));
                continue;
            }
            Div what = new Div(
                    new Span(getTranslation(
                            "geldstroom.verklaring.regel",
                            getTranslation("geldstroom.verklaringsoort." + versie.soort()),
                            who)),
                    new Prose(versie.tekst()),
                    soft(getTranslation(
                            "geldstroom.verklaring.cijfers",
                            GeldstroomTexts.whole(versie.betaald()),
                            GeldstroomTexts.whole(versie.ontvangen()))));
            if (i == 0 && verschil.isVerouderd(verklaring)) {
                what.add(soft(getTranslation("geldstroom.verouderd")));
            }
            moments.add(new Moment(versie.op(), what));
        }
    }

    private void stated(Kant kant) {
        for (Kant.Kantregel regel : kant.regels()) {
            Toerekeningstand stated = regel.toerekening();
            if (stated != null) {
                stated.versies()
                        .forEach(each -> moments.add(new Moment(
                                each.op(),
                                new Div(new Span(getTranslation(
                                        each.bedrag() == null
                                                ? "geldstroom.toerekening.weg"
                                                : "geldstroom.toerekening.gezegd",
                                        getTranslation("geldstroom.door", each.wie(), each.organisatie()),
                                        regel.overheid().naam(),
                                        each.bedrag() == null ? "" : GeldstroomTexts.whole(each.bedrag()),
                                        each.bron()))))));
            }
        }
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    private record Moment(Instant op, Div what) {}
}
