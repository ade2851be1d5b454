package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.BegrotingService;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Taakveld;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.VerslagDetail;
import nl.eenoverheid.begroting.VerslagDetail.Lijn;
import nl.eenoverheid.begroting.VerslagDetail.Veld;
import nl.eenoverheid.begroting.VerslagDetail.Versie;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Columns;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Titled;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/**
 * As an official I look into one figure down to its lines, and see where it comes from and what it was before. The address
 * says which taakveld is open and which version is read.
 */
@Route(BegrotingRoutes.LIST + "/:overheid/:jaar([0-9]{4})/:verslag")
@RolesAllowed("BEGROTING_READ")
@StyleSheet("styles/begroting.css")
class VerslagView extends Div implements BeforeEnterObserver, Titled {
    private final transient BegrotingService begrotingen;
    private final transient OverheidLookup overheden;
    private final transient BegrotingTexts texts = new BegrotingTexts(getLocale());
    private String title = "";

    VerslagView(BegrotingService begrotingen, OverheidLookup overheden) {
        this.begrotingen = begrotingen;
        this.overheden = overheden;
        addClassName("eo-page");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters asked = event.getRouteParameters();
        UrlQuery query = UrlQuery.of(event.getLocation());
        Overheid overheid = asked.get("overheid").flatMap(overheden::byCode).orElseThrow(NotFound::new);
        int jaar = asked.getInteger("jaar").orElseThrow(NotFound::new);
        Verslag verslag = asked.get("verslag").flatMap(BegrotingRoutes::verslag).orElseThrow(NotFound::new);
        VerslagDetail detail = begrotingen.detail(
                overheid.id(),
                jaar,
                verslag,
                query.id(BegrotingRoutes.VERSIE).map(Long::intValue).orElse(null),
                query.text(BegrotingRoutes.POST).orElse(null));
        show(detail, query);
    }

    private void show(VerslagDetail detail, UrlQuery query) {
        Levering levering = detail.levering();
        String path = BegrotingRoutes.verslag(detail.overheid(), levering.boekjaar(), levering.verslag());
        String report = detail.overheid().naam() + ", " + texts.verslag(levering.verslag(), levering.boekjaar());
        Taakveld over = detail.over();
        title = over == null ? report : name(over) + " · " + report;
        removeAll();
        PageHeader header = new PageHeader(over == null ? report : name(over))
                .under(texts.text("begroting.title"), BegrotingRoutes.LIST);
        if (over != null) {
            header.under(report, query.with(BegrotingRoutes.POST, null).on(path))
                    .note(report);
        }
        add(header);
        if (!detail.geldig()) {
            add(old(detail, query, path));
        }
        Columns columns = new Columns();
        if (!levering.aangeleverd()) {
            columns.main(new EmptyState(
                    texts.text("begroting.verslag.gap.title"), texts.text("begroting.verslag.gap.text")));
        } else {
            columns.main(fields(detail, query, path));
            if (over != null && !over.isMain()) {
                columns.main(lines(detail));
            }
        }
        columns.side(new Panel(texts.text("begroting.verslag.source"), facts(detail)));
        if (detail.versies().size() > 1) {
            columns.side(new Panel(texts.text("begroting.verslag.versies"), versions(detail, query, path)).flush());
        }
        add(columns);
    }

    private Component old(VerslagDetail detail, UrlQuery query, String path) {
        return new Banner(
                Tone.WARN,
                "↺",
                texts.text("begroting.verslag.old", detail.levering().versie()),
                texts.text("begroting.verslag.old.text"),
                new PathLink(
                        query.with(BegrotingRoutes.VERSIE, null).on(path), texts.text("begroting.verslag.newest")));
    }

    private Component fields(VerslagDetail detail, UrlQuery query, String path) {
        TableCard table = new TableCard(
                        texts.text("begroting.verslag.table"),
                        List.of(
                                texts.text("begroting.table.name.post"),
                                texts.text("begroting.verslag.lasten"),
                                texts.text("begroting.verslag.baten"),
                                texts.text("begroting.verslag.saldo")))
                .numbers(1, 2, 3);
        for (Veld veld : detail.velden()) {
            PathLink link = new PathLink(
                    query.with(BegrotingRoutes.POST, veld.taakveld().code()).on(path), name(veld.taakveld()));
            link.setClassName("begroting-hoofdveld", veld.taakveld().isMain());
            link.setCurrent(veld.taakveld().equals(detail.over()));
            VerslagDetail.Was was = veld.was();
            table.row(
                    label(link, detail, veld),
                    amount(veld.lasten(), was == null ? veld.lasten() : was.lasten()),
                    amount(veld.baten(), was == null ? veld.baten() : was.baten()),
                    amount(balance(veld.lasten(), veld.baten()), balance(veld.lasten(), veld.baten())));
        }
        table.addClassName("begroting-velden");
        return table;
    }

    /** A main field says what is not in it. */
    private Component label(PathLink link, VerslagDetail detail, Veld veld) {
        List<String> notes = new ArrayList<>();
        if (veld.taakveld().isMain() && detail.hasApart(veld.taakveld())) {
            notes.add(texts.text("begroting.kanttekening.ZONDER_RESERVES"));
        }
        if (!veld.zonder().isEmpty()) {
            notes.add(texts.zonder(veld.zonder()));
        }
        if (notes.isEmpty()) {
            return link;
        }
        Span note = new Span(String.join(", ", notes));
        note.addClassNames("eo-soft", "begroting-was");
        return new Div(link, note);
    }

    private Component lines(VerslagDetail detail) {
        if (detail.lijnen().isEmpty()) {
            return new EmptyState(
                    texts.text("begroting.verslag.nolines.title"), texts.text("begroting.verslag.nolines.text"));
        }
        TableCard table = new TableCard(
                        texts.text("begroting.verslag.lines"),
                        List.of(
                                texts.text("begroting.verslag.category"),
                                texts.text("begroting.verslag.side"),
                                texts.text("begroting.verslag.amount")))
                .numbers(2);
        for (Lijn lijn : detail.lijnen()) {
            table.row(
                    new Span(lijn.categorie() + " " + lijn.naam()),
                    new Span(texts.text("begroting.zijde." + lijn.zijde())),
                    amount(lijn.bedrag(), lijn.was() == null ? lijn.bedrag() : lijn.was()));
        }
        if (detail.levering().detail() == Detail.TOTALEN) {
            rest(detail, table);
        }
        return table;
    }

    /** What the report does not divide: said, never left out. */
    private void rest(VerslagDetail detail, TableCard table) {
        Veld veld = detail.velden().getFirst();
        for (Zijde zijde : Zijde.values()) {
            BigDecimal whole = zijde == Zijde.LASTEN ? veld.lasten() : veld.baten();
            if (whole != null) {
                BigDecimal rest = detail.lijnen().stream()
                        .filter(each -> each.zijde() == zijde)
                        .map(Lijn::bedrag)
                        .reduce(whole, BigDecimal::subtract);
                table.row(
                        new Span(texts.text("begroting.rijsoort.REST")),
                        new Span(texts.text("begroting.zijde." + zijde)),
                        amount(rest, rest));
            }
        }
    }

    private FactList facts(VerslagDetail detail) {
        Levering levering = detail.levering();
        FactList facts = new FactList();
        facts.add(texts.text("begroting.verslag.bron"), levering.bron());
        facts.add(
                texts.text("begroting.verslag.peildatum"),
                levering.peildatum() == null
                        ? texts.text("begroting.verslag.peildatum.none")
                        : Dates.date(levering.peildatum(), texts.locale()));
        facts.add(
                texts.text("begroting.verslag.ingelezen"),
                Dates.date(Dates.dayOf(levering.ingelezenOp()), texts.locale()));
        facts.add(texts.text("begroting.verslag.versie"), String.valueOf(levering.versie()));
        facts.add(texts.text("begroting.verslag.detail"), texts.text("begroting.detail." + levering.detail()));
        if (detail.over() == null && levering.aangeleverd()) {
            facts.add(
                    texts.text("begroting.verslag.totaal"),
                    texts.text("begroting.verslag.totaal.of", words(levering.lasten()), words(levering.baten())));
            facts.add(
                    texts.text("begroting.verslag.compleet"),
                    texts.text("begroting.verslag.compleet.of", detail.delivered(), detail.known()));
        }
        return facts;
    }

    private Component versions(VerslagDetail detail, UrlQuery query, String path) {
        TableCard table = new TableCard(
                        texts.text("begroting.verslag.versies"),
                        List.of(
                                texts.text("begroting.verslag.versie"),
                                texts.text("begroting.verslag.lasten"),
                                texts.text("begroting.verslag.baten")))
                .numbers(1, 2);
        for (Versie versie : detail.versies()) {
            PathLink link = new PathLink(
                    query.with(BegrotingRoutes.VERSIE, versie.geldig() ? null : versie.versie())
                            .on(path),
                    texts.text(
                            versie.geldig() ? "begroting.verslag.versie.now" : "begroting.verslag.versie.old",
                            versie.versie(),
                            Dates.date(Dates.dayOf(versie.ingelezenOp()), texts.locale())));
            link.setCurrent(versie.versie() == detail.levering().versie());
            table.row(link, amount(versie.lasten(), versie.lasten()), amount(versie.baten(), versie.baten()));
        }
        return table;
    }

    private Component amount(@Nullable BigDecimal bedrag, @Nullable BigDecimal was) {
        Span now = new Span(words(bedrag));
        if (bedrag == null) {
            now.addClassName("begroting-gat");
        }
        if (words(was).equals(words(bedrag))) {
            return now;
        }
        Span before = new Span(texts.text("begroting.verslag.was", words(was)));
        before.addClassNames("eo-soft", "begroting-was");
        return new Div(now, before);
    }

    private String words(@Nullable BigDecimal bedrag) {
        return bedrag == null ? texts.text("begroting.gat.NIET_AANGELEVERD") : Amounts.whole(bedrag, texts.locale());
    }

    private static @Nullable BigDecimal balance(@Nullable BigDecimal lasten, @Nullable BigDecimal baten) {
        return lasten == null || baten == null ? null : baten.subtract(lasten);
    }

    private static String name(Taakveld taakveld) {
        return taakveld.isMain() ? taakveld.naam() : (taakveld.code() + " " + taakveld.naam()).strip();
    }
}
