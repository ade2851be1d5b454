package nl.eenoverheid.besluit.ui;

import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.besluit.BesluitListItem;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** One besluit as a row of a list. */
final class BesluitRow {
    private BesluitRow() {}

    static ListRow of(BesluitListItem item, UrlQuery query, LocalDate today, Locale locale) {
        ListRow row = new ListRow(query.on(BesluitRoutes.detail(item.id())), item.titel());
        row.badges(BesluitTexts.badge(row, item.resultaat()));
        row.meta(
                row.getTranslation("besluit.soort." + item.soort().name()),
                item.identificatie(),
                Dates.date(item.dag(), locale));
        row.foot(item.bestuursorgaan());
        if (item.tegen() > 0) {
            row.foot(Tone.WARN, "✕", row.getTranslation("besluit.list.tegen", item.tegen()));
        }
        LocalDate review = item.herzieningOp();
        if (review != null) {
            boolean due = !review.isAfter(today);
            row.foot(
                    due ? Tone.BAD : Tone.NEUTRAL,
                    "↻",
                    row.getTranslation(
                            due ? "besluit.list.herzienNu" : "besluit.list.herzien", Dates.date(review, locale)));
        }
        return row;
    }
}
