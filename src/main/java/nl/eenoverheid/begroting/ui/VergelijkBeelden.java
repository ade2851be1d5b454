package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.kaart.KaartDetail;
import nl.eenoverheid.kaart.KaartService;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.ChartPicture;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.UrlQuery;

/** The pictures of a comparison, one for each layer; the address says as what they are drawn. */
@SpringComponent
class VergelijkBeelden implements VergelijkPlaatje {
    private final OverheidService overheden;
    private final KaartService kaarten;

    VergelijkBeelden(OverheidService overheden, KaartService kaarten) {
        this.overheden = overheden;
        this.kaarten = kaarten;
    }

    @Override
    public Optional<Component> of(Vergelijking vergelijking, VergelijkQuery query) {
        List<Component> beelden = vergelijking.blokken().stream()
                .map(blok -> BeeldRij.of(vergelijking, blok))
                .filter(rij -> rij.rij().cellen().stream().anyMatch(cel -> cel.waarde() != null))
                .map(rij -> beeld(rij, query))
                .toList();
        return beelden.isEmpty() ? Optional.empty() : Optional.of(new Beelden(beelden));
    }

    /** One row as a picture, without anything to choose. */
    EoChart small(BeeldRij rij) {
        Beeld beeld = rij.kolommen().size() <= Beeld.FEW ? Beeld.STAVEN : Beeld.STIPPEN;
        return chart(rij, beeld, UrlQuery.none(), Optional.empty());
    }

    private Component beeld(BeeldRij rij, VergelijkQuery query) {
        Beeld asked = Beeld.asked(query.values(), rij);
        Optional<KaartDetail> kaart = asked == Beeld.KAART ? kaarten.detail() : Optional.empty();
        BeeldTexts texts = new BeeldTexts(rij);
        BeeldKeuze keuze = new BeeldKeuze(texts.text("begroting.beeld.keuze"));
        Beeld.of(rij)
                .forEach(each -> keuze.choice(
                        texts.text("begroting.beeld." + each), query.with(Beeld.PARAMETER, each), each == asked));
        Div part = new Div(keuze, chart(rij, asked, query.values(), kaart));
        part.addClassName("begroting-beeld");
        kaart.ifPresent(present -> part.addComponentAtIndex(1, borders(texts, query)));
        return part;
    }

    private EoChart chart(BeeldRij rij, Beeld beeld, UrlQuery query, Optional<KaartDetail> kaart) {
        BeeldTexts texts = new BeeldTexts(rij);
        BeeldFiguren figuren = new BeeldFiguren(rij, texts);
        BeeldKaart map = new BeeldKaart(rij, texts);
        Optional<KaartDetail> borders = kaart.filter(each -> isWithBorders(query));
        ChartPicture picture =
                switch (beeld) {
                    case STAVEN -> figuren.bars();
                    case STIPPEN -> figuren.dots();
                    case JAREN -> figuren.lines();
                    case KAART -> borders.map(map::borders).orElseGet(() -> map.tiles(overheden.tegels()));
                };
        EoChart chart = new EoChart(texts.title(beeld), note(rij, beeld, texts, map, picture), picture)
                .source(texts.source())
                .keepable();
        borders.ifPresent(each -> chart.source(
                texts.text("begroting.beeld.grenzen", each.bron(), Dates.date(each.peildatum(), texts.locale()))));
        return chart;
    }

    private static String note(BeeldRij rij, Beeld beeld, BeeldTexts texts, BeeldKaart map, ChartPicture picture) {
        String more =
                switch (beeld) {
                    case JAREN ->
                        rij.overheden().size() > Beeld.LINES
                                ? texts.text(
                                        "begroting.beeld.eerste",
                                        Beeld.LINES,
                                        rij.overheden().size())
                                : "";
                    case KAART -> map.without(picture);
                    default -> "";
                };
        return (texts.note(beeld) + " " + more).strip();
    }

    private static BeeldKeuze borders(BeeldTexts texts, VergelijkQuery query) {
        boolean withBorders = isWithBorders(query.values());
        BeeldKeuze keuze = new BeeldKeuze(texts.text("begroting.beeld.kaart.keuze"));
        keuze.choice(texts.text("begroting.beeld.kaart.tegels"), query.with(BeeldKaart.PARAMETER, null), !withBorders);
        keuze.choice(
                texts.text("begroting.beeld.kaart.grenzen"),
                query.with(BeeldKaart.PARAMETER, BeeldKaart.GRENZEN),
                withBorders);
        return keuze;
    }

    private static boolean isWithBorders(UrlQuery query) {
        return query.text(BeeldKaart.PARAMETER)
                .filter(BeeldKaart.GRENZEN::equals)
                .isPresent();
    }

    @StyleSheet("styles/begroting-beeld.css")
    private static final class Beelden extends Div {
        Beelden(List<Component> beelden) {
            addClassName("begroting-beelden");
            add(beelden);
        }
    }
}
