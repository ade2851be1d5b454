package nl.eenoverheid.vergadering.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.ui.CalendarText;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.vergadering.VergaderingStatus;

/** A meeting as a file for one's own calendar; the service says at that moment who may have it. */
final class VergaderingCalendar extends Anchor {

    VergaderingCalendar(VergaderingId id, VergaderingService vergaderingen, Clock clock) {
        Locale locale = getLocale();
        setText(getTranslation("vergadering.calendar"));
        addClassName("eo-button");
        setHref(
                event -> {
                    event.setFileName(
                            I18NProvider.translate(locale, "vergadering.calendar.file", Long.toString(id.value()))
                                    + ".ics");
                    event.setContentType("text/calendar;charset=utf-8");
                    event.getOutputStream()
                            .write(text(vergaderingen.detail(id), clock.instant())
                                    .getBytes(StandardCharsets.UTF_8));
                },
                AttachmentType.DOWNLOAD);
    }

    static String text(VergaderingDetail vergadering, Instant made) {
        Instant begin = vergadering.item().begintOp();
        return new CalendarText(
                        VergaderingRoutes.detail(vergadering.item().id()).replace('/', '-') + "@eenoverheid",
                        vergadering.version(),
                        made)
                .moment("DTSTART", begin)
                .moment(
                        "DTEND",
                        begin.plus(Duration.ofMinutes(vergadering.item().minuten())))
                .words("SUMMARY", vergadering.item().titel())
                .words("LOCATION", vergadering.item().plek())
                .words("DESCRIPTION", description(vergadering))
                .plain("STATUS", vergadering.item().status() == VergaderingStatus.AFGELAST ? "CANCELLED" : "CONFIRMED")
                .end();
    }

    private static String description(VergaderingDetail vergadering) {
        List<String> lines = new ArrayList<>(List.of(vergadering.item().dossier()));
        if (!vergadering.link().isEmpty()) {
            lines.add(vergadering.link());
        }
        vergadering.agenda().forEach(punt -> lines.add("- " + punt.vraag()));
        return String.join("\n", lines);
    }
}
