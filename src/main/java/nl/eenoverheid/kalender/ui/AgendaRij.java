package nl.eenoverheid.kalender.ui;

import nl.eenoverheid.kalender.BronMoment;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.Kalenderpunt;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.kalender.MomentStand;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** One line of the agenda: the day, whose it is, what it is and how it stands. */
record AgendaRij(UrlQuery query, @Nullable MomentSleutel open, KalenderTexts texts) {

    ListRow of(Kalenderpunt punt, boolean late) {
        return switch (punt) {
            case KalenderMoment moment -> of(moment, late);
            case BronMoment moment -> of(moment, late);
        };
    }

    static StatusBadge stand(KalenderMoment moment, boolean late, KalenderTexts texts) {
        if (late) {
            return new StatusBadge(Tone.BAD, "!", texts.text("laat"));
        }
        return switch (moment.stand()) {
            case OPEN -> new StatusBadge(Tone.NEUTRAL, "○", texts.text("momentStand.OPEN"));
            case GEPLAND -> new StatusBadge(Tone.BLUE, "→", texts.text("momentStand.GEPLAND"));
            case GEDAAN -> new StatusBadge(Tone.GOOD, "✓", texts.text("momentStand.GEDAAN"));
            case VERVALLEN -> new StatusBadge(Tone.NEUTRAL, "×", texts.text("momentStand.VERVALLEN"));
        };
    }

    private ListRow of(KalenderMoment moment, boolean late) {
        ListRow row = new ListRow(query.on(moment.pad()), texts.titel(moment))
                .badges(stand(moment, late, texts))
                .meta(texts.day(moment.wanneer()), moment.organisatieNaam())
                .selected(moment.sleutel().equals(open));
        if (moment.stand() == MomentStand.OPEN) {
            row.foot(texts.text(moment.sleutel().soort() == MomentSoort.ZIENSWIJZE ? "foot.berekend" : "foot.wet"));
        }
        if (moment.uitkomst() != null) {
            row.foot(texts.text("zienswijzeUitkomst." + moment.uitkomst()));
        }
        if (!moment.bevestigd()) {
            row.foot(Tone.WARN, "?", texts.text("onbevestigd"));
        }
        return row;
    }

    private ListRow of(BronMoment moment, boolean late) {
        ListRow row = new ListRow(moment.pad(), moment.titel()).meta(texts.day(moment.dag()), moment.organisatieNaam());
        if (late) {
            row.badges(new StatusBadge(Tone.BAD, "!", texts.text("laat")));
        }
        return row.foot(texts.text("kalenderGroep.MEDEFINANCIERING"));
    }
}
