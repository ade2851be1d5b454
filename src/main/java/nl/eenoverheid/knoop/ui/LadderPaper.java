package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimArtikel;
import nl.eenoverheid.knoop.ClaimDetail;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.ui.Dates;

/** The ladder of levels on paper: a table whose sources are links, with the address in sight for who reads it printed. */
record LadderPaper(KnoopDetail knoop, Locale locale) {

    String html() {
        if (knoop.holding().isEmpty()) {
            return "";
        }
        return "<table><thead><tr>"
                + Stream.of("laag", "orgaan", "zegt", "grondslag")
                        .map(column -> cell(
                                "th",
                                "scope=\"col\" class=\"" + column + "\"",
                                TaggedPdf.text(text("ladder." + column))))
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>"
                + Arrays.stream(Laag.values())
                        .flatMap(laag -> Bodies.alike(on(laag), LadderPaper::said).stream())
                        .map(this::row)
                        .collect(Collectors.joining())
                + "</tbody></table>";
    }

    private List<ClaimDetail> on(Laag laag) {
        return knoop.holding().stream().filter(claim -> claim.laag() == laag).toList();
    }

    /** Everything that a row says but the body itself. */
    private static Object said(ClaimDetail claim) {
        return Arrays.asList(claim.zegt(), claim.grondslag(), claim.artikel(), claim.nagekekenOp(), claim.mandaatVan());
    }

    private String row(List<ClaimDetail> alike) {
        ClaimDetail claim = alike.getFirst();
        return "<tr>"
                + cell("th", "scope=\"row\"", TaggedPdf.text(text("laag." + claim.laag())))
                + cell("td", "", bodies(alike))
                + cell("td", "", TaggedPdf.text(says(claim)))
                + cell("td", "", ground(claim))
                + "</tr>";
    }

    private String bodies(List<ClaimDetail> alike) {
        String names = alike.stream()
                .map(ClaimDetail::bestuursorgaan)
                .sorted()
                .map(TaggedPdf::text)
                .collect(Collectors.joining(", "));
        String mandate = alike.getFirst().mandaatVan();
        return mandate.isEmpty() ? names : names + small(text("ladder.mandaat", mandate));
    }

    private String says(ClaimDetail claim) {
        return claim.zegt() == Claim.BESLIST ? text("ladder.beslist." + knoop.stand()) : text("claim." + claim.zegt());
    }

    private String ground(ClaimDetail claim) {
        ClaimArtikel artikel = claim.artikel();
        if (artikel == null) {
            String own = claim.grondslag().isEmpty() ? "" : small(text("ladder.ownWords"));
            return TaggedPdf.text(claim.grondslag()) + own + small(checked(claim));
        }
        String address = TaggedPdf.text(artikel.link());
        String law = "<a href=\"" + address + "\" title=\"" + TaggedPdf.text(claim.grondslag()) + "\">"
                + TaggedPdf.text(claim.grondslag()) + "</a>";
        String since = artikel.ingetrokken() ? "withdrawn" : artikel.gewijzigd() ? "changed" : "";
        return law
                + small(artikel.link())
                + (since.isEmpty() ? "" : small(text("ladder." + since)))
                + small(checked(claim));
    }

    private String checked(ClaimDetail claim) {
        LocalDate checked = claim.nagekekenOp();
        if (checked != null) {
            return text("ladder.verified", Dates.date(checked, locale));
        }
        return text(claim.grondslag().isEmpty() ? "ladder.noGround" : "ladder.unverified");
    }

    private static String small(String words) {
        return "<div class=\"small\">" + TaggedPdf.text(words) + "</div>";
    }

    private static String cell(String tag, String attributes, String html) {
        return "<" + tag + " " + attributes + ">" + html + "</" + tag + ">";
    }

    private String text(String name, Object... params) {
        return I18NProvider.translate(locale, "knoop." + name, params);
    }
}
