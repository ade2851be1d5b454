package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.KalenderOverzicht;
import nl.eenoverheid.kalender.Kalenderpunt;
import nl.eenoverheid.kalender.PeriodeSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.ui.FirstRows;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** A year as a picture: a lane for each organisation, a column for each month. The same as a table is one click away. */
final class Jaarbeeld extends Composite<Div> {
    private final transient KalenderOverzicht overzicht;
    private final transient UrlQuery query;
    private final transient KalenderTexts texts;
    private final int year;

    Jaarbeeld(KalenderOverzicht overzicht, int year, UrlQuery query, KalenderTexts texts) {
        this.overzicht = overzicht;
        this.year = year;
        this.query = query;
        this.texts = texts;
        Component picture = picture();
        Component table = table();
        table.setVisible(false);
        NativeButton toggle = new NativeButton(texts.text("jaar.asTable"));
        toggle.addClassName("eo-linklike");
        toggle.addClickListener(click -> {
            table.setVisible(!table.isVisible());
            picture.setVisible(!table.isVisible());
            toggle.setText(texts.text(table.isVisible() ? "jaar.asPicture" : "jaar.asTable"));
        });
        Paragraph note = new Paragraph(texts.text("jaar.note"));
        note.addClassName("eo-soft");
        getContent().addClassNames("eo-card", "eo-chart-card", "kalender-jaar");
        getContent().add(new H2(texts.text("jaar.title", Integer.toString(year))), note, picture, table, toggle);
    }

    private Component picture() {
        NativeTable lanes = new NativeTable();
        lanes.setCaptionText(texts.text("jaar.title", Integer.toString(year)));
        NativeTableRow head = lanes.getHead().addRow();
        head(head, texts.text("jaar.organisatie"));
        for (Month month : Month.values()) {
            head(head, month.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()));
        }
        byLane().forEach((organisatie, punten) -> {
            NativeTableRow lane = lanes.getBody().addRow();
            NativeTableHeaderCell name = lane.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.setText(punten.getFirst().organisatieNaam());
            for (Month month : Month.values()) {
                cell(lane.addDataCell(), organisatie, YearMonth.of(year, month), punten);
            }
        });
        Div frame = new Div(lanes);
        frame.addClassName("kalender-banen");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("aria-label", texts.text("jaar.title", Integer.toString(year)));
        return frame;
    }

    private void cell(NativeTableCell cell, OrganisatieId organisatie, YearMonth month, List<Kalenderpunt> punten) {
        boolean recess = overzicht.perioden().stream()
                .anyMatch(each -> each.soort() == PeriodeSoort.RECES
                        && each.organisatie().equals(organisatie)
                        && !each.van().isAfter(month.atEndOfMonth())
                        && !each.tot().isBefore(month.atDay(1)));
        List<Kalenderpunt> here = punten.stream()
                .filter(each -> YearMonth.from(each.wanneer()).equals(month))
                .toList();
        cell.setClassName("kalender-leeg", here.isEmpty() && !recess);
        Span name = new Span(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()));
        name.addClassName("kalender-maandnaam");
        cell.add(name);
        if (recess) {
            Span words = new Span(texts.text("periodeSoort.RECES"));
            words.addClassName("kalender-reces");
            cell.add(words);
        }
        here.forEach(each -> cell.add(mark(each)));
    }

    private Component mark(Kalenderpunt punt) {
        boolean late = overzicht.isLate(punt);
        Tone tone = late ? Tone.BAD : overzicht.isForgotten(punt) || !punt.isOpen() ? Tone.NEUTRAL : Tone.BLUE;
        Span words = new Span(texts.text(
                "jaar.mark", Integer.toString(punt.wanneer().getDayOfMonth()), texts.text("kort." + key(punt))));
        Span sign = new Span(sign(punt, late) + " ");
        sign.getElement().setAttribute("aria-hidden", "true");
        PathLink mark = new PathLink(
                punt instanceof KalenderMoment
                        ? query.with(KalenderQuery.VORM, null).on(punt.pad())
                        : punt.pad(),
                sign,
                words);
        mark.addClassNames("kalender-teken", tone.className());
        mark.getElement().setAttribute("aria-label", label(punt, late));
        return mark;
    }

    private String sign(Kalenderpunt punt, boolean late) {
        if (late) {
            return "!";
        }
        if (overzicht.isForgotten(punt)) {
            return "?";
        }
        return punt.isOpen() ? "○" : "✓";
    }

    private String label(Kalenderpunt punt, boolean late) {
        String words = texts.text("jaar.label", texts.day(punt.wanneer()), texts.whole(punt));
        return late ? texts.text("jaar.late", words) : words;
    }

    private static String key(Kalenderpunt punt) {
        return punt instanceof KalenderMoment moment
                ? moment.sleutel().soort().name()
                : punt.groep().name();
    }

    private Component table() {
        TableCard table = new TableCard(
                texts.text("jaar.title", Integer.toString(year)),
                List.of(
                        texts.text("jaar.organisatie"),
                        texts.text("jaar.dag"),
                        texts.text("jaar.wat"),
                        texts.text("jaar.stand")));
        return FirstRows.of(
                table,
                overzicht.punten(),
                punt -> table.row(
                        new Span(punt.organisatieNaam()),
                        new Span(texts.date(punt.wanneer())),
                        new PathLink(query.with(KalenderQuery.VORM, null).on(punt.pad()), texts.titel(punt)),
                        new Span(stand(punt))));
    }

    private String stand(Kalenderpunt punt) {
        if (overzicht.isLate(punt)) {
            return texts.text("laat");
        }
        return punt instanceof KalenderMoment moment ? texts.text("momentStand." + moment.stand()) : "";
    }

    /** Organisations with something in this year, in their order. */
    private Map<OrganisatieId, List<Kalenderpunt>> byLane() {
        Map<OrganisatieId, List<Kalenderpunt>> lanes = new LinkedHashMap<>();
        for (OrganisatieId organisatie : overzicht.organisaties()) {
            List<Kalenderpunt> punten = overzicht.punten().stream()
                    .filter(each -> each.organisatie().equals(organisatie))
                    .filter(each -> within(each.wanneer()))
                    .toList();
            if (!punten.isEmpty()) {
                lanes.put(organisatie, punten);
            }
        }
        return lanes;
    }

    private boolean within(LocalDate day) {
        return day.getYear() == year;
    }

    private static void head(NativeTableRow row, String text) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.setText(text);
        cell.getElement().setAttribute("scope", "col");
    }
}
