package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.knoop.KnoopOnMap;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopStatus;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.ui.LinkedText;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/**
 * Questions as rows, levels of government as columns. A cell holds who says something there, on what ground, and in a word,
 * a sign and a colour what it is. On a phone each question is a card; the roles keep it a table for who listens to it.
 */
final class KnoopMap extends Composite<Div> {
    private final transient UrlQuery query;
    private final transient LocalDate today;
    private final NativeTable table = new NativeTable();

    KnoopMap(List<KnoopOnMap> knopen, UrlQuery query, LocalDate today) {
        this.query = query;
        this.today = today;
        table.addClassName("knoop-map");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(getTranslation("knoop.map.title"));
        NativeTableRow head = row(table.getHead().addRow());
        head(head, "col", "columnheader").setText(getTranslation("knoop.map.question"));
        for (Laag laag : Laag.values()) {
            head(head, "col", "columnheader").setText(getTranslation("knoop.laag." + laag));
        }
        knopen.forEach(this::row);
        Div scroller = new Div(table);
        scroller.addClassNames("eo-card", "eo-table", "knoop-map-card");
        scroller.getElement().setAttribute("role", "region");
        scroller.getElement().setAttribute("tabindex", "0");
        scroller.getElement().setAttribute("aria-label", getTranslation("knoop.map.title"));
        getContent().add(scroller);
    }

    private void row(KnoopOnMap knoop) {
        NativeTableRow row = row(table.getBody().addRow());
        row.addClassName("knoop-map-" + knoop.stand().name().toLowerCase(Locale.ROOT));
        head(row, "row", "rowheader").add(question(knoop));
        for (Laag laag : Laag.values()) {
            NativeTableCell cell = row.addDataCell();
            cell.getElement().setAttribute("role", "cell");
            cell.getElement().setAttribute("data-laag", getTranslation("knoop.laag." + laag));
            List<KnoopOnMap.Plek> claims = knoop.on(laag);
            if (claims.isEmpty()) {
                cell.addClassName("knoop-map-none");
                cell.add(nobody());
            }
            Bodies.alike(claims, claim -> List.of(claim.zegt(), claim.grondslag(), claim.nagekeken()))
                    .forEach(alike -> cell.add(claim(alike, knoop)));
        }
    }

    private Component question(KnoopOnMap knoop) {
        PathLink link = new PathLink(query.only(UrlQuery.WERKRUIMTE).on(KnoopRoutes.detail(knoop.id())), knoop.vraag());
        link.getElement().setAttribute("dir", "auto");
        Div question = new Div(link, KnoopTexts.badge(this, knoop.stand()));
        if (!knoop.dossier().isEmpty()) {
            question.add(KnoopTexts.soft(knoop.dossier()));
        }
        if (!knoop.stand().hasDecider() && knoop.uiterlijk() != null) {
            question.add(KnoopTexts.soft(by(knoop, knoop.uiterlijk())));
        }
        return question;
    }

    private String by(KnoopOnMap knoop, LocalDate uiterlijk) {
        StandText stand = StandText.of(KnoopStatus.OPEN, knoop.stand(), uiterlijk, today);
        return getTranslation(
                "knoop.map." + stand.moment(),
                StandText.day(uiterlijk, today, getLocale()),
                ChronoUnit.DAYS.between(uiterlijk, today));
    }

    private Component claim(List<KnoopOnMap.Plek> alike, KnoopOnMap knoop) {
        KnoopOnMap.Plek claim = alike.getFirst();
        Component who = alike.size() == 1
                ? body(claim.bestuursorgaan())
                : Bodies.told(alike, KnoopOnMap.Plek::bestuursorgaan, each -> body(each.bestuursorgaan()));
        Div shown = new Div(KnoopTexts.badge(this, claim.zegt(), knoop.stand()), who);
        if (!claim.grondslag().isEmpty()) {
            LinkedText ground = new LinkedText(claim.grondslag());
            ground.addClassName("eo-soft");
            shown.add(ground);
        }
        shown.add(KnoopTexts.soft(getTranslation(ground(claim))));
        return shown;
    }

    private static Component body(String name) {
        Span body = new Span(name);
        body.getElement().setAttribute("dir", "auto");
        return body;
    }

    private static String ground(KnoopOnMap.Plek claim) {
        if (claim.nagekeken()) {
            return "knoop.map.verified";
        }
        return claim.grondslag().isEmpty() ? "knoop.ladder.noGround" : "knoop.ladder.unverified";
    }

    private Component nobody() {
        Span sign = new Span("–");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span word = new Span(getTranslation("knoop.map.empty"));
        word.addClassName("eo-hidden");
        return new Div(sign, word);
    }

    private static NativeTableRow row(NativeTableRow row) {
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String scope, String role) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope).setAttribute("role", role);
        return cell;
    }
}
