package nl.eenoverheid.knoop.ui;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.eenoverheid.knoop.KnoopListItem;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.UrlQuery;

/** One question as a row of a list: who decides on it stands below it, as loud as it is. */
final class KnoopRow {
    private KnoopRow() {}

    /** A row in a list of several places: it says where the question belongs. */
    static ListRow placed(KnoopListItem knoop, UrlQuery query, LocalDate today) {
        return of(knoop, query, today)
                .meta(Stream.of(knoop.dossier(), knoop.werkruimte())
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .toArray(String[]::new));
    }

    static ListRow of(KnoopListItem knoop, UrlQuery query, LocalDate today) {
        StandText stand = StandText.of(knoop.status(), knoop.stand(), knoop.uiterlijk(), today);
        ListRow row = new ListRow(query.on(KnoopRoutes.detail(knoop.id())), knoop.vraag());
        row.badges(KnoopTexts.badge(row, knoop));
        row.foot(stand.tone(), stand.icon(), stand.sentence(row, knoop.uiterlijk(), today, knoop.beslissers()));
        if (stand.isLate()) {
            row.addClassName("knoop-late");
        }
        return row;
    }
}
