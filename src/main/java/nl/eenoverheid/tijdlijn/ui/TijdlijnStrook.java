package nl.eenoverheid.tijdlijn.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.UrlQuery;

/**
 * The picture: a lane for each kind, a column for each stretch of time, a dot where something happened, larger where that was
 * more. Each dot is a link to what lies behind it, so that keys and screen readers reach them as the cells of a table.
 */
final class TijdlijnStrook {
    private static final int SIZES = 4;

    /** Where it does not fit, what happened last is in sight; the size changes once the style sheet is there. */
    private static final String END_FIRST =
            "new ResizeObserver(() => this.scrollLeft = this.scrollWidth)" + ".observe(this.querySelector('table'))";

    private final UrlQuery query;
    private final String path;
    private final Locale locale = UI.getCurrent().getLocale();

    /**
     * Makes pictures of which the dots lead to the page at a path.
     *
     * @param query what they keep of the address
     */
    TijdlijnStrook(UrlQuery query, String path) {
        this.query = query;
        this.path = path;
    }

    Component of(List<Tijdlijnpunt> punten) {
        List<LocalDate> days =
                punten.stream().map(punt -> Dates.dayOf(punt.op())).sorted().toList();
        Tijdmaat maat = Tijdmaat.between(days.getFirst(), days.getLast());
        List<LocalDate> columns = maat.columns(days.getFirst(), days.getLast());
        Map<TijdlijnSoort, Map<LocalDate, Integer>> lanes = new EnumMap<>(TijdlijnSoort.class);
        punten.forEach(punt -> lanes.computeIfAbsent(punt.soort(), soort -> new HashMap<>())
                .merge(maat.start(Dates.dayOf(punt.op())), 1, Integer::sum));
        TableCard table = new TableCard(
                I18NProvider.translate("tijdlijn.strook"),
                Stream.concat(
                                Stream.of(I18NProvider.translate("tijdlijn.soort")),
                                columns.stream().map(column -> maat.label(column, locale)))
                        .toList());
        table.addClassName("tijdlijn-strook");
        table.getElement().executeJs(END_FIRST);
        lanes.forEach((soort, counts) -> table.row(
                new Span(name(soort)),
                columns.stream()
                        .map(column -> cell(soort, maat, column, counts.getOrDefault(column, 0)))
                        .toArray(Component[]::new)));
        return table;
    }

    private Component cell(TijdlijnSoort soort, Tijdmaat maat, LocalDate column, int count) {
        if (count == 0) {
            return new Span();
        }
        LocalDate last = maat.next(column).minusDays(1);
        PathLink dot =
                new PathLink(TijdlijnQuery.with(query, soort, column, last).on(path), Integer.toString(count));
        dot.addClassNames("tijdlijn-dot", "tijdlijn-dot-" + Math.min(SIZES, count));
        dot.setAriaLabel(I18NProvider.translate(
                "tijdlijn.dot", name(soort), Dates.date(column, locale), Dates.date(last, locale), count));
        return dot;
    }

    static String name(TijdlijnSoort soort) {
        return I18NProvider.translate("dossier.tijdlijnSoort." + soort.name());
    }
}
