package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.shared.TaggedPdf;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.ui.Dates;

/** The list on paper, body by body, as a meeting goes through it. */
final class ToezeggingPaper {
    private final Locale locale;
    private final LocalDate today;
    private final StringBuilder html = new StringBuilder();

    ToezeggingPaper(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
    }

    String html(List<ToezeggingListItem> items) {
        tag("h1", text("list.title"));
        tag("p", text("pdf.dag", Dates.date(today, locale)));
        if (items.isEmpty()) {
            tag("p", text("none.filtered.title"));
        }
        Map<String, List<ToezeggingListItem>> byOrgaan = items.stream()
                .collect(Collectors.groupingBy(ToezeggingListItem::orgaan, LinkedHashMap::new, Collectors.toList()));
        byOrgaan.forEach((orgaan, of) -> {
            tag("h2", orgaan);
            of.forEach(this::item);
        });
        return html.toString();
    }

    private void item(ToezeggingListItem item) {
        html.append("<div class=\"samen\">");
        tag("h3", text("pdf.kop", item.nummer(), item.titel()));
        tag("p", item.tekst());
        html.append("<ul>");
        facts(item).forEach(each -> tag("li", each));
        html.append("</ul></div>");
    }

    private List<String> facts(ToezeggingListItem item) {
        List<String> facts = new ArrayList<>();
        String status = text("toezeggingStatus." + item.status());
        facts.add(text(
                "pdf.stand",
                text("toezeggingSoort." + item.soort()),
                item.werkdagenTeLaat() > 0
                        ? text("pdf.teLaat", status, text("late", item.werkdagenTeLaat()))
                        : status));
        facts.add(text("pdf.regel", text("fact.uiterlijk"), ToezeggingTexts.until(item, locale)));
        String day = Dates.date(item.gedaanOp(), locale);
        facts.add(text(
                "pdf.regel",
                text("fact.gedaanOp." + item.soort()),
                item.vergadering().isEmpty() ? day : text("fact.dag", day, item.vergadering())));
        fact(facts, "portefeuillehouder", item.portefeuillehouder());
        fact(facts, "indiener", item.indiener());
        fact(facts, "laatste", item.laatste());
        return facts;
    }

    private void fact(List<String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(text("pdf.regel", text("fact." + name), value));
        }
    }

    private void tag(String tag, String words) {
        html.append('<')
                .append(tag)
                .append('>')
                .append(words.lines().map(TaggedPdf::text).collect(Collectors.joining("<br/>")))
                .append("</")
                .append(tag)
                .append('>');
    }

    private String text(String name, Object... params) {
        return I18NProvider.translate(locale, "toezegging." + name, params);
    }
}
