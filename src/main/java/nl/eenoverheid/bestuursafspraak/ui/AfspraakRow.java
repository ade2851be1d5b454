package nl.eenoverheid.bestuursafspraak.ui;

import java.util.Locale;
import nl.eenoverheid.bestuursafspraak.AfspraakListItem;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Tone;

/** An agreement in the list. */
final class AfspraakRow {
    private AfspraakRow() {}

    static ListRow of(AfspraakListItem item, Locale locale) {
        ListRow row = new ListRow(AfspraakRoutes.detail(item.id()), item.titel())
                .badges(AfspraakTexts.badge(item.status()))
                .meta(
                        AfspraakTexts.name(item.soort()),
                        AfspraakTexts.agreed(item.overeengekomenOp(), item.alleenJaar(), locale),
                        AfspraakTexts.term(item.vanaf(), item.tot(), item.alleenJaar(), locale));
        if (!item.partijen().isEmpty()) {
            row.foot(AfspraakTexts.few(item.partijen()));
        }
        return switch (item.ruimte()) {
            case ONBEOORDEELD -> row.foot(Tone.WARN, "!", AfspraakTexts.text("row.unjudged"));
            case RUIMTE -> row.foot(Tone.GOOD, "○", AfspraakTexts.text("row.room", item.ruimteUitleg()));
            case GEEN -> row.foot(Tone.NEUTRAL, "■", AfspraakTexts.text("row.noRoom", item.ruimteUitleg()));
        };
    }
}
