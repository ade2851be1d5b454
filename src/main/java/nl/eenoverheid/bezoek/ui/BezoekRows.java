package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** The rows of the list. */
final class BezoekRows {
    private final Clock clock;
    private final Map<Long, ListRow> shown = new HashMap<>();
    private UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private @Nullable BezoekId open;

    BezoekRows(Clock clock) {
        this.clock = clock;
    }

    /** Points the rows that are there at the address as it is now. */
    void show(UrlQuery query, @Nullable BezoekId open) {
        this.query = query;
        this.open = open;
        shown.forEach(this::point);
    }

    Component row(BezoekListItem bezoek) {
        ListRow row = new ListRow(BezoekRoutes.detail(bezoek.id()), bezoek.titel())
                .badges(BezoekTexts.badge(bezoek.status()), BezoekTexts.badge(bezoek.rol()))
                .meta(BezoekTexts.when(bezoek.begintOp(), bezoek.eindigtOp()))
                .foot(BezoekTexts.text(
                        "bezoek.row.route",
                        BezoekTexts.text("bezoek.bezoekSoort." + bezoek.soort()),
                        bezoek.plaatsen()));
        if (bezoek.status().isAhead() && bezoek.eindigtOp().isBefore(clock.instant())) {
            row.foot(Tone.WARN, "!", BezoekTexts.text("bezoek.row.toRoundOff"));
        } else if (bezoek.mijn() && bezoek.status().isAhead()) {
            row.foot(Tone.BLUE, "●", BezoekTexts.text("bezoek.row.mine"));
        }
        if (bezoek.gesproken() != null) {
            row.foot(BezoekTexts.text("bezoek.row.spoken", bezoek.gesproken()));
        }
        shown.put(bezoek.id(), row);
        point(bezoek.id(), row);
        return row;
    }

    private void point(Long id, ListRow row) {
        row.setHref(query.on(BezoekRoutes.detail(id)));
        row.selected(open != null && open.value() == id);
    }
}
