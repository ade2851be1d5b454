package nl.eenoverheid.toezegging.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.eenoverheid.toezegging.ToezeggingListItem;
import nl.eenoverheid.toezegging.ToezeggingStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Words about toezeggingen and moties. */
final class ToezeggingTexts {
    private ToezeggingTexts() {}

    /** How it stands, as a sign and a word. */
    static StatusBadge badge(ToezeggingStatus status) {
        String label = text("toezegging.toezeggingStatus." + status.name());
        return switch (status) {
            case INGEDIEND -> new StatusBadge(Tone.BLUE, "?", label);
            case AANGEHOUDEN -> new StatusBadge(Tone.NEUTRAL, "‖", label);
            case VERWORPEN -> new StatusBadge(Tone.NEUTRAL, "✕", label);
            case INGETROKKEN -> new StatusBadge(Tone.NEUTRAL, "–", label);
            case OPEN -> new StatusBadge(Tone.WARN, "○", label);
            case IN_UITVOERING -> new StatusBadge(Tone.BLUE, "→", label);
            case VOORGESTELD -> new StatusBadge(Tone.ACCENT, "✓", label);
            case GEWEIGERD -> new StatusBadge(Tone.BAD, "↩", label);
            case AFGEDAAN -> new StatusBadge(Tone.GOOD, "✓", label);
            case NIET_UITGEVOERD -> new StatusBadge(Tone.NEUTRAL, "✕", label);
        };
    }

    /** What it is, with its number and its body. */
    static String kind(ToezeggingListItem item) {
        return text(
                "toezegging.kind", text("toezegging.toezeggingSoort." + item.soort()), item.nummer(), item.orgaan());
    }

    /**
     * One as a row.
     *
     * @param withDossier whether the page does not say yet which dossier it is of
     */
    static ListRow row(ToezeggingListItem item, String path, boolean withDossier) {
        ListRow row = new ListRow(path, item.titel())
                .badges(badge(item.status()))
                .meta(text("toezegging.toezeggingSoort." + item.soort()), item.nummer())
                .foot(item.orgaan());
        if (withDossier) {
            row.foot(item.dossierNaam());
        }
        if (item.status().isKlaar()) {
            return item.laatste().isEmpty() ? row : row.foot(item.laatste());
        }
        if (!item.portefeuillehouder().isEmpty()) {
            row.foot(item.portefeuillehouder());
        }
        if (item.status().isBijOrgaan()) {
            return row.foot(text("toezegging.waits.orgaan", item.orgaan()));
        }
        return item.werkdagenTeLaat() > 0
                ? row.foot(Tone.BAD, "!", text("toezegging.late", item.werkdagenTeLaat()))
                : row.foot(text("toezegging.until", Dates.day(item.uiterlijk(), locale())));
    }

    /** The body, at the beginning of a sentence. */
    static String first(ToezeggingListItem item) {
        String orgaan = item.orgaan();
        return orgaan.substring(0, 1).toUpperCase(Locale.ROOT) + orgaan.substring(1);
    }

    /** The day, with the one that was agreed first when it was moved. */
    static String until(ToezeggingListItem item, Locale locale) {
        String day = Dates.date(item.uiterlijk(), locale);
        return item.verlegd() == 0
                ? day
                : I18NProvider.translate(
                        locale,
                        "toezegging.until.moved",
                        day,
                        Dates.date(item.oorspronkelijk(), locale),
                        item.verlegd());
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
