package nl.eenoverheid.overview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import nl.eenoverheid.kalender.KalenderRoutes;
import nl.eenoverheid.overview.Attention;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** A step of the budget calendar that waits for the organisation of who looks: what, and until when. */
final class KalenderRow {
    private final Attention.Kalenderstap stap;
    private final UrlQuery query;

    KalenderRow(Attention.Kalenderstap stap, UrlQuery query) {
        this.stap = stap;
        this.query = query;
    }

    ListRow row() {
        boolean late = stap.dagen() < 0;
        String title = I18NProvider.translate(
                stap.titel(), Integer.toString(stap.sleutel().boekjaar()), stap.over());
        String day = Dates.day(stap.dag(), UI.getCurrent().getLocale());
        return new ListRow(query.on(KalenderRoutes.detail(stap.sleutel())), title)
                .icon(late ? Tone.BAD : Tone.WARN, late ? "!" : "→")
                .foot(I18NProvider.translate(
                        late ? "overview.kalender.late" : "overview.kalender.soon", day, Math.abs(stap.dagen())))
                .action(I18NProvider.translate("overview.kalender.act"));
    }
}
