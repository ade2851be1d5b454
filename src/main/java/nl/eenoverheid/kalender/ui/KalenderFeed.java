package nl.eenoverheid.kalender.ui;

import java.time.Instant;
import java.util.List;
import nl.eenoverheid.kalender.BronMoment;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.Kalenderpunt;
import nl.eenoverheid.ui.CalendarText;

/** Steps as a calendar file (iCalendar, RFC 5545): whole days, with titles and nothing else. */
final class KalenderFeed {
    private KalenderFeed() {}

    static String text(List<Kalenderpunt> punten, KalenderTexts texts, Instant made) {
        CalendarText calendar = CalendarText.of(texts.text("title"));
        for (Kalenderpunt punt : punten) {
            calendar.event(punt.uid(), sequence(punt), made)
                    .day("DTSTART", punt.wanneer())
                    .day("DTEND", punt.wanneer().plusDays(1))
                    .words("SUMMARY", texts.whole(punt))
                    .plain("STATUS", status(punt))
                    .plain("TRANSP", "TRANSPARENT");
            if (punt instanceof KalenderMoment moment && moment.gewijzigdOp() != null) {
                calendar.moment("LAST-MODIFIED", moment.gewijzigdOp());
            }
            calendar.endEvent();
        }
        return calendar.endCalendar();
    }

    /** What nobody said anything about is 0; each thing that is said adds one. */
    private static long sequence(Kalenderpunt punt) {
        return switch (punt) {
            case KalenderMoment moment -> moment.versie() - KalenderMoment.NEW;
            case BronMoment moment -> 0;
        };
    }

    private static String status(Kalenderpunt punt) {
        if (punt instanceof KalenderMoment moment) {
            return switch (moment.stand()) {
                case OPEN -> "TENTATIVE";
                case GEPLAND, GEDAAN -> "CONFIRMED";
                case VERVALLEN -> "CANCELLED";
            };
        }
        return "CONFIRMED";
    }
}
