package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.ui.CalendarText;

/** A bezoek as a file for one's own calendar; the service says at that moment who may have it. */
final class CalendarLink extends Anchor {
    private final transient BezoekDetail bezoek;
    private final transient BezoekActions actions;

    CalendarLink(BezoekDetail bezoek, BezoekActions actions) {
        this.bezoek = bezoek;
        this.actions = actions;
        Locale locale = getLocale();
        setText(getTranslation("bezoek.action.calendar"));
        addClassName("eo-button");
        setHref(event -> write(event, locale), AttachmentType.DOWNLOAD);
    }

    private void write(DownloadEvent event, Locale locale) throws IOException {
        BezoekDetail now = actions.calendar(bezoek);
        event.setFileName(I18NProvider.translate(locale, "bezoek.calendar.file", Long.toString(now.id())) + ".ics");
        event.setContentType("text/calendar;charset=utf-8");
        event.getOutputStream().write(text(now, locale).getBytes(StandardCharsets.UTF_8));
    }

    static String text(BezoekDetail bezoek, Locale locale) {
        return new CalendarText(
                        BezoekRoutes.detail(bezoek.id()).replace('/', '-') + "@eenoverheid",
                        bezoek.version(),
                        bezoek.geplandOp())
                .moment("DTSTART", bezoek.begintOp())
                .moment("DTEND", bezoek.eindigtOp())
                .words("SUMMARY", bezoek.data().titel())
                .words(
                        "LOCATION",
                        bezoek.route().stream()
                                .findFirst()
                                .map(CalendarLink::place)
                                .orElse(""))
                .words("DESCRIPTION", description(bezoek, locale))
                .plain("STATUS", bezoek.status().isAhead() ? "CONFIRMED" : "CANCELLED")
                .end();
    }

    private static String description(BezoekDetail bezoek, Locale locale) {
        List<String> lines = new ArrayList<>();
        bezoek.route()
                .forEach(plaats -> lines.add(
                        Stream.of(plaats.tijd() == null ? "" : plaats.tijd().toString(), place(plaats))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(" "))));
        add(lines, locale, "bezoek.field.doel", bezoek.data().doel());
        add(lines, locale, "bezoek.field.agenda", bezoek.data().agenda());
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, Locale locale, String label, String words) {
        if (!words.isEmpty()) {
            lines.add("");
            lines.add(I18NProvider.translate(locale, label));
            lines.add(words);
        }
    }

    private static String place(BezoekDetail.Plaats plaats) {
        return Stream.of(plaats.plek(), plaats.kern(), plaats.gemeente())
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
