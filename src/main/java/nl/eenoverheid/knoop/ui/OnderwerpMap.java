package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.bevoegdheid.BevoegdheidDetail;
import nl.eenoverheid.knoop.BeslisStand;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.knoop.OnderwerpOnMap;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/**
 * Subjects as rows, levels of government as columns. A row says how loud the open questions about it are; a cell what bodies
 * of that level say in them, and below it what the law gives that level.
 */
final class OnderwerpMap extends Composite<LevelTable> {
    /** As many rows of the library as a cell shows unfolded. */
    private static final int SHOWN = 1;

    private final transient UrlQuery query;
    private final transient LocalDate today;

    OnderwerpMap(List<OnderwerpOnMap> onderwerpen, UrlQuery query, LocalDate today) {
        this.query = query.only(UrlQuery.WERKRUIMTE);
        this.today = today;
        onderwerpen.forEach(each -> getContent().row(onderwerp(each), each.stand(), laag -> cell(each, laag)));
    }

    @Override
    protected LevelTable initContent() {
        return new LevelTable(getTranslation("knoop.map.onderwerp"));
    }

    private Component onderwerp(OnderwerpOnMap row) {
        PathLink link = new PathLink(questions(row), KnoopTexts.onderwerp(row.onderwerp()));
        Div head = new Div(link);
        row.stand()
                .ifPresentOrElse(
                        stand -> head.add(KnoopTexts.badge(this, stand), KnoopTexts.soft(counts(row))),
                        () -> head.add(KnoopTexts.soft(getTranslation("knoop.map.quiet"))));
        if (row.eerste() != null) {
            BeslisStand stand = row.stand().orElse(BeslisStand.ONBEKEND);
            head.add(
                    KnoopTexts.soft(getTranslation("knoop.map.first", StandText.by(this, stand, row.eerste(), today))));
        }
        return head;
    }

    private String counts(OnderwerpOnMap row) {
        return Stream.of(BeslisStand.values())
                .filter(row.standen()::containsKey)
                .map(stand -> getTranslation(
                        "knoop.map.count." + stand,
                        Objects.requireNonNull(row.standen().get(stand))))
                .collect(Collectors.joining(" · "));
    }

    private List<Component> cell(OnderwerpOnMap row, Laag laag) {
        List<Component> cell = new ArrayList<>();
        List<OnderwerpOnMap.Gezegd> gezegd = row.gezegd(laag);
        if (!gezegd.isEmpty()) {
            cell.add(new Div(said(row, gezegd)));
        }
        List<BevoegdheidDetail> wet = row.wet(laag);
        if (!wet.isEmpty()) {
            cell.add(law(wet));
        }
        return cell;
    }

    /** What bodies say, loud when several claim to decide the same question; opens those questions. */
    private Component said(OnderwerpOnMap row, List<OnderwerpOnMap.Gezegd> gezegd) {
        PathLink link = new PathLink(questions(row));
        link.addClassName("knoop-map-said");
        gezegd.stream()
                .filter(OnderwerpOnMap.Gezegd::betwist)
                .forEach(each -> link.add(new StatusBadge(Tone.BAD, "!", words(each))));
        String quiet =
                gezegd.stream().filter(each -> !each.betwist()).map(this::words).collect(Collectors.joining(" · "));
        if (!quiet.isEmpty()) {
            link.add(new Span(quiet));
        }
        return link;
    }

    private String words(OnderwerpOnMap.Gezegd gezegd) {
        boolean decides = gezegd.zegt() == Claim.BESLIST && !gezegd.betwist();
        return getTranslation(decides ? "knoop.map.zegt.decides" : "knoop.map.zegt." + gezegd.zegt(), gezegd.aantal());
    }

    private Component law(List<BevoegdheidDetail> wet) {
        Div law = new Div();
        wet.stream().limit(SHOWN).map(WetRegel::new).forEach(law::add);
        if (wet.size() > SHOWN) {
            Div rest = new Div();
            rest.addClassName("eo-col");
            wet.stream().skip(SHOWN).map(WetRegel::new).forEach(rest::add);
            NativeDetails folded = new NativeDetails(getTranslation("knoop.map.rest", wet.size() - SHOWN), rest);
            folded.addClassName("knoop-fold");
            law.add(folded);
        }
        return law;
    }

    private String questions(OnderwerpOnMap row) {
        return query.with(KnoopRoutes.ONDERWERP, new OnderwerpFilter(row.onderwerp()).text())
                .on(KnoopRoutes.MAP);
    }
}
