package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Minderheid;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.Verwijzing;
import nl.eenoverheid.shared.PersonalData;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** The words of a besluit on paper, in the order of a letter. What leads to a person in words from outside is masked. */
final class BesluitPaper {
    private final BesluitDetail besluit;
    private final BesluitData data;
    private final Locale locale;
    private final LocalDate today;
    private final StringBuilder html = new StringBuilder();

    BesluitPaper(BesluitDetail besluit, Locale locale, LocalDate today) {
        this.besluit = besluit;
        this.data = besluit.data();
        this.locale = locale;
        this.today = today;
    }

    /** The whole paper, with what other modules say before when people look again. */
    String html(List<PrintSection> others) {
        tag("h1", data.titel());
        html.append("<p class=\"meta\">").append(TaggedPdf.text(meta())).append("</p>");
        LocalDate withdrawn = besluit.ingetrokkenOp();
        if (withdrawn != null) {
            html.append("<p class=\"loud\">")
                    .append(TaggedPdf.text(
                            text("ingetrokken.title", Dates.date(withdrawn, locale)) + ". " + besluit.intrekReden()))
                    .append("</p>");
        }
        html.append("<p class=\"lead\">").append(lines(data.samenvatting())).append("</p>");
        SoortFacts soort = new SoortFacts(besluit, locale);
        section("fact.soort", soort.lines());
        section("fact.wie", List.of(data.bestuursorgaan(), text("fact.wie.organisatie", besluit.organisatie())));
        soort.besides().forEach((label, said) -> section(new PrintSection(label, List.of(said))));
        section("fact.grond", List.of(or(data.grondslag(), "fact.grond.none")));
        section("fact.waarom", List.of(or(data.motivering(), "fact.waarom.none")));
        if (!data.kosten().isEmpty()) {
            section("fact.kosten", List.of(data.kosten(), text("fact.bron", data.kostenBron())));
        }
        section("fact.standpunten", positions());
        minority();
        others.forEach(each -> section(each));
        section("fact.opnieuw", List.of(again()));
        section("fact.rustOp", rests());
        html.append("<p class=\"foot\">")
                .append(TaggedPdf.text(text("pdf.voet", Dates.date(today, locale), besluit.werkruimte())))
                .append("</p>");
        return html.toString();
    }

    private String meta() {
        LocalDate day = besluit.datum();
        BesluitResultaat result = besluit.ingetrokkenOp() == null ? besluit.resultaat() : BesluitResultaat.INGETROKKEN;
        return Stream.of(
                        text("soort." + kind().name()),
                        text("nummer", data.identificatie()),
                        result == null ? text("status.VOORBEREIDING") : text("resultaat." + result.name()),
                        day == null ? "" : Dates.date(day, locale))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private List<String> positions() {
        List<String> lines = new ArrayList<>();
        for (Standpunt standpunt : Standpunt.values()) {
            String names = besluit.standpunten().stream()
                    .filter(each -> each.standpunt() == standpunt)
                    .map(each -> each.isUnconfirmed() ? text("fact.standpunten.onbevestigd", each.naam()) : each.naam())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                String key = "standpunt." + standpunt.name();
                boolean closed = standpunt == Standpunt.NOG_NIET && !besluit.isPrepared();
                lines.add(text("pdf.standpunt", text(closed ? key + ".dicht" : key), names));
            }
        }
        return lines;
    }

    private void minority() {
        List<Minderheid> minority = besluit.minderheid();
        if (minority.isEmpty()) {
            section(
                    "fact.minderheid",
                    List.of(text(besluit.isSilent() ? "fact.minderheid.stil" : "fact.minderheid.none")));
            return;
        }
        tag("h2", text("fact.minderheid"));
        minority.forEach(each -> html.append("<p>")
                .append(TaggedPdf.text(each.organisatie()))
                .append("</p><blockquote><p>")
                .append(lines(each.tekst()))
                .append("</p></blockquote>"));
    }

    private String again() {
        LocalDate day = data.herzieningOp();
        boolean sooner = !data.herzieningAls().isEmpty();
        if (besluit.ingetrokkenOp() != null || (day == null && !sooner)) {
            return text("fact.opnieuw.none");
        }
        if (day == null) {
            return text("fact.opnieuw.als", data.herzieningAls());
        }
        String when = Dates.date(day, locale);
        return sooner ? text("fact.opnieuw.eerder", when, data.herzieningAls()) : when;
    }

    private List<String> rests() {
        List<String> lines = new ArrayList<>();
        Verwijzing knoop = besluit.knoop();
        if (knoop != null) {
            lines.add(text("pdf.standpunt", text("fact.rustOp.knoop"), knoop.titel()));
        }
        besluit.duidingen().forEach(each -> lines.add(text("pdf.duiding", each.titel())));
        besluit.signalen().forEach(each -> lines.add(text("pdf.signaal", PersonalData.masked(each.titel()))));
        return lines.isEmpty() ? List.of(text("fact.rustOp.none")) : lines;
    }

    private void section(String key, List<String> lines) {
        section(new PrintSection(text(key), lines));
    }

    private void section(PrintSection section) {
        tag("h2", section.heading());
        List<String> said =
                section.lines().stream().filter(line -> !line.isBlank()).toList();
        if (said.size() < 3) {
            said.forEach(line -> html.append("<p>").append(lines(line)).append("</p>"));
            return;
        }
        html.append("<ul>");
        said.forEach(line -> html.append("<li>").append(lines(line)).append("</li>"));
        html.append("</ul>");
    }

    private void tag(String tag, String words) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(TaggedPdf.text(words))
                .append("</")
                .append(tag)
                .append('>');
    }

    private static String lines(String words) {
        return words.lines().map(TaggedPdf::text).collect(Collectors.joining("<br/>"));
    }

    private BesluitSoort kind() {
        return Objects.requireNonNull(data.soort());
    }

    private String or(@Nullable String words, String otherwise) {
        return words == null || words.isEmpty() ? text(otherwise) : words;
    }

    private String text(String name, Object... params) {
        return I18NProvider.translate(locale, "besluit." + name, params);
    }
}
