package nl.eenoverheid.taak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakListItem;
import nl.eenoverheid.taak.TaakStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Words about tasks. */
final class TaakTexts {
    /** What stands in a form that begins empty. */
    static final TaakData NOTHING = new TaakData(null, null, "", "", null, null, null);

    private TaakTexts() {}

    /** How a task stands, as a sign and a word. */
    static StatusBadge badge(Component on, TaakStatus status) {
        String label = on.getTranslation("taak.taakStatus." + status.name());
        return switch (status) {
            case GEVRAAGD -> new StatusBadge(Tone.WARN, "?", label);
            case AANGENOMEN -> new StatusBadge(Tone.BLUE, "→", label);
            case GEWEIGERD -> new StatusBadge(Tone.BAD, "↩", label);
            case GEDAAN -> new StatusBadge(Tone.ACCENT, "✓", label);
            case BEVESTIGD -> new StatusBadge(Tone.GOOD, "✓", label);
            case INGETROKKEN -> new StatusBadge(Tone.NEUTRAL, "–", label);
        };
    }

    /** Who asked whom. */
    static String sides(Component on, TaakListItem taak) {
        String persoon = taak.persoon();
        return persoon == null
                ? on.getTranslation("taak.sides", taak.van(), taak.naar())
                : on.getTranslation("taak.sides.persoon", taak.van(), persoon, taak.naar());
    }

    /** One task as a row: who waits for whom, and until when. */
    static ListRow row(Component on, TaakListItem taak, String path) {
        ListRow row = new ListRow(path, taak.vraag()).badges(badge(on, taak.status()));
        if (!taak.dossier().isEmpty()) {
            row.meta(taak.dossier());
        }
        row.foot(sides(on, taak));
        if (taak.werkdagenTeLaat() > 0) {
            row.foot(Tone.BAD, "!", on.getTranslation("taak.late", taak.werkdagenTeLaat()));
        } else if (taak.status() == TaakStatus.GEDAAN || taak.status() == TaakStatus.GEWEIGERD) {
            row.foot(on.getTranslation("taak.waits." + taak.status().name(), taak.van()));
        } else if (!taak.status().isKlaar()) {
            row.foot(on.getTranslation("taak.until", Dates.day(taak.uiterlijk(), locale())));
        }
        return row;
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
