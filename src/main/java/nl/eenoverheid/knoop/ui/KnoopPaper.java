package nl.eenoverheid.knoop.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.workspace.VerloopRegel;

/** The words of a question on paper: who decides first, then who says what on which ground, and what was done about it. */
final class KnoopPaper {
    /** What a reader must know of what happened; the rest is counted. */
    private static final Set<String> TOLD = Set.of(
            "knoop.verloop.raised",
            "knoop.verloop.shared",
            "knoop.verloop.disputed",
            "knoop.verloop.tieBreak",
            "knoop.verloop.decided",
            "knoop.verloop.withdrawn",
            "knoop.verloop.reopened",
            "afweging.verloop.afgerond");

    private final KnoopDetail knoop;
    private final int signalen;
    private final Locale locale;
    private final LocalDate today;
    private final StringBuilder html = new StringBuilder();

    /**
     * The words.
     *
     * @param signalen on how many signalen it rests, as far as who prints sees them
     */
    KnoopPaper(KnoopDetail knoop, int signalen, Locale locale, LocalDate today) {
        this.knoop = knoop;
        this.signalen = signalen;
        this.locale = locale;
        this.today = today;
    }

    /** The whole paper, with what other modules say before what it rests on. */
    String html(List<KnoopPrintSection> others) {
        tag("h1", knoop.data().vraag());
        paragraph("meta", raised());
        BannerText banner = new BannerText(knoop, today, locale);
        boolean loud = banner.state().tone() == Tone.BAD;
        paragraph(
                loud ? "loud" : "lead",
                banner.explanation().isEmpty()
                        ? banner.sentence()
                        : text("pdf.banner", banner.sentence(), banner.explanation()));
        if (!knoop.data().toelichting().isEmpty()) {
            paragraph("", knoop.data().toelichting());
        }
        tag("h2", text("ladder.title"));
        html.append(new LadderPaper(knoop, locale).html());
        silent();
        others.forEach(this::section);
        section(new KnoopPrintSection(text("rustOp.title"), rests()));
        section(new KnoopPrintSection(text("verloop.title"), verloop()));
        paragraph("foot", text("pdf.voet", Dates.date(today, locale), knoop.werkruimte()));
        return html.toString();
    }

    private String raised() {
        return text(
                "detail.raised",
                knoop.wie(),
                knoop.organisatie(),
                Dates.date(Dates.dayOf(knoop.gesteldOp()), locale),
                knoop.werkruimte());
    }

    private void silent() {
        String levels = Arrays.stream(Laag.values())
                .filter(laag -> knoop.holding().stream().noneMatch(claim -> claim.laag() == laag))
                .map(laag -> text("ladder.none." + laag))
                .collect(Collectors.joining(", "));
        if (!levels.isEmpty()) {
            paragraph("", text("ladder.none", levels));
        }
    }

    /** How many signalen only: what people said is read on the page, where it can be put right. */
    private List<String> rests() {
        List<String> lines = new ArrayList<>();
        if (!knoop.dossier().isEmpty()) {
            lines.add(text("pdf.dossier", knoop.dossier()));
        }
        knoop.duidingen().forEach(each -> lines.add(text("pdf.duiding", each.titel())));
        if (signalen > 0) {
            lines.add(text("pdf.signalen", signalen));
        }
        return lines.isEmpty() ? List.of(text("rustOp.none")) : lines;
    }

    private List<String> verloop() {
        List<VerloopRegel> told = knoop.verloop().stream()
                .filter(regel -> TOLD.contains(regel.soort()))
                .toList();
        List<String> lines = new ArrayList<>(told.stream().map(this::line).toList());
        int rest = knoop.verloop().size() - told.size();
        if (rest > 0) {
            lines.add(text("pdf.verloop.rest", rest));
        }
        return lines;
    }

    private String line(VerloopRegel regel) {
        String what = I18NProvider.translate(locale, regel.soort());
        String key = regel.toelichting().isEmpty() ? "verloop.line" : "verloop.lineWith";
        return text(
                "pdf.verloop",
                Dates.date(Dates.dayOf(regel.op()), locale),
                text(key, regel.wie(), regel.organisatie(), what, regel.toelichting()));
    }

    private void section(KnoopPrintSection section) {
        tag("h2", section.heading());
        boolean list = section.lines().size() > 2;
        html.append(list ? "<ul>" : "");
        section.lines().forEach(line -> tag(list ? "li" : "p", line));
        html.append(list ? "</ul>" : "");
    }

    private void paragraph(String style, String words) {
        html.append("<p class=\"")
                .append(style)
                .append("\">")
                .append(lines(words))
                .append("</p>");
    }

    private void tag(String tag, String words) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(lines(words))
                .append("</")
                .append(tag)
                .append('>');
    }

    private static String lines(String words) {
        return words.lines().map(TaggedPdf::text).collect(Collectors.joining("<br/>"));
    }

    private String text(String name, Object... params) {
        return I18NProvider.translate(locale, "knoop." + name, params);
    }
}
