package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.overview.Attention;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** Something that was promised to a body or asked by it, which waits for who looks: why, and what to do. */
final class ToezeggingRow {
    private final Attention.Toezegging toezegging;
    private final UrlQuery query;

    ToezeggingRow(Attention.Toezegging toezegging, UrlQuery query) {
        this.toezegging = toezegging;
        this.query = query;
    }

    ListRow row() {
        boolean body = toezegging.status().isBijOrgaan();
        boolean late = toezegging.werkdagenTeLaat() > 0;
        ListRow row = new ListRow(query.on(ToezeggingRoutes.detail(toezegging.id())), toezegging.titel())
                .icon(late ? Tone.BAD : Tone.WARN, late ? "!" : body ? "?" : "→")
                .action(I18NProvider.translate(body ? "overview.toezegging.act.orgaan" : "overview.toezegging.act"));
        if (body) {
            return row.foot(I18NProvider.translate(
                    "overview.toezegging." + toezegging.status().name(), toezegging.orgaan()));
        }
        row.foot(I18NProvider.translate("overview.toezegging.foot", toezegging.orgaan()));
        return late
                ? row.foot(
                        Tone.BAD, "!", I18NProvider.translate("overview.toezegging.late", toezegging.werkdagenTeLaat()))
                : row.foot(I18NProvider.translate(
                        "overview.toezegging.until",
                        Dates.day(toezegging.uiterlijk(), UI.getCurrent().getLocale())));
    }
}
