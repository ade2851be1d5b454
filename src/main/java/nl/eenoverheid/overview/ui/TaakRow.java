package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.overview.Attention;
import nl.eenoverheid.taak.TaakRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** A task that waits for who looks: why, and what to do. */
final class TaakRow {
    private final Attention.Taak taak;
    private final UrlQuery query;

    TaakRow(Attention.Taak taak, UrlQuery query) {
        this.taak = taak;
        this.query = query;
    }

    ListRow row() {
        String why = I18NProvider.translate("overview.taak." + taak.status().name(), taak.ander());
        ListRow row = new ListRow(query.on(TaakRoutes.detail(taak.id())), taak.titel())
                .icon(taak.werkdagenTeLaat() > 0 ? Tone.BAD : Tone.WARN, taak.werkdagenTeLaat() > 0 ? "!" : "?")
                .foot(why)
                .action(I18NProvider.translate("overview.taak.act"));
        return taak.werkdagenTeLaat() > 0
                ? row.foot(Tone.BAD, "!", I18NProvider.translate("overview.taak.late", taak.werkdagenTeLaat()))
                : row.foot(I18NProvider.translate(
                        "overview.taak.until",
                        Dates.day(taak.uiterlijk(), UI.getCurrent().getLocale())));
    }
}
