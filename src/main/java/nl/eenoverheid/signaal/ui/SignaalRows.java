package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** The rows of the list: a link each, and a tick box for who may start a duiding. */
final class SignaalRows {
    private static final int MANY_DAYS = 14;

    private final Clock clock;
    private final @Nullable Ticked ticked;
    private final Map<Long, ListRow> shown = new HashMap<>();
    private UrlQuery query = UrlQuery.of(QueryParameters.empty());
    private @Nullable SignaalId open;

    SignaalRows(Clock clock, @Nullable Ticked ticked) {
        this.clock = clock;
        this.ticked = ticked;
    }

    /** Points the rows that are there at the address as it is now. */
    void show(UrlQuery query, @Nullable SignaalId open) {
        this.query = query;
        this.open = open;
        shown.forEach(this::point);
    }

    Component row(SignaalListItem item) {
        ListRow row = new ListRow(SignaalRoutes.detail(item.id()), item.kop());
        row.badges(SignaalTexts.badge(row, item.soort()));
        row.meta(facts(item, row));
        foot(row, item);
        shown.put(item.id(), row);
        point(item.id(), row);
        if (ticked == null) {
            return row;
        }
        Div line = new Div(ticked.box(item, I18NProvider.translate("signaal.list.kies", item.kop())), row);
        line.addClassName("eo-tick-row");
        return line;
    }

    private void point(Long id, ListRow row) {
        row.setHref(query.on(SignaalRoutes.detail(id)));
        row.selected(open != null && open.value() == id);
    }

    private String[] facts(SignaalListItem item, Component row) {
        String place = item.kern().isEmpty() ? item.gemeente() : item.kern();
        return Stream.of(
                        place,
                        when(item.gehoordOp(), row),
                        SignaalTexts.name(item.thema(), item.themaEn(), locale()),
                        SignaalTexts.name(item.aanleiding(), item.aanleidingEn(), locale()))
                .filter(text -> text != null && !text.isEmpty())
                .toArray(String[]::new);
    }

    private String when(LocalDate heard, Component row) {
        long days = ChronoUnit.DAYS.between(heard, Dates.dayOf(clock.instant()));
        if (days <= 1) {
            return row.getTranslation(days < 1 ? "signaal.list.vandaag" : "signaal.list.gisteren");
        }
        return days < MANY_DAYS ? row.getTranslation("signaal.list.dagen", days) : Dates.day(heard, locale());
    }

    private void foot(ListRow row, SignaalListItem item) {
        boolean answered = item.status() == SignaalStatus.TERUGGEKOPPELD;
        if (item.antwoordBeloofd() && item.antwoordUiterlijk() != null && !answered) {
            LocalDate until = item.antwoordUiterlijk();
            boolean late = until.isBefore(Dates.dayOf(clock.instant()));
            row.foot(
                    late ? Tone.BAD : Tone.NEUTRAL,
                    "↩",
                    row.getTranslation(
                            late ? "signaal.list.telaat" : "signaal.list.beloofd", Dates.day(until, locale())));
        }
        if (item.status() != SignaalStatus.GENOTEERD) {
            row.foot(
                    SignaalTexts.tone(item.status()),
                    SignaalTexts.glyph(item.status()),
                    row.getTranslation("signaal.status." + item.status().name()));
        }
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
