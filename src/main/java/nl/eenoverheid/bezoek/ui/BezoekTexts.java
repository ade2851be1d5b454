package nl.eenoverheid.bezoek.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.bezoek.BezoekRol;
import nl.eenoverheid.bezoek.BezoekStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** How states, roles and times of bezoeken look and read. */
final class BezoekTexts {
    private BezoekTexts() {}

    static StatusBadge badge(BezoekStatus status) {
        String text = text("bezoek.bezoekStatus." + status);
        return switch (status) {
            case GEPLAND -> new StatusBadge(Tone.BLUE, "○", text);
            case BEZIG -> new StatusBadge(Tone.ACCENT, "●", text);
            case GEHOUDEN -> new StatusBadge(Tone.GOOD, "✓", text);
            case AFGELAST -> new StatusBadge(Tone.NEUTRAL, "–", text);
        };
    }

    static StatusBadge badge(BezoekRol rol) {
        return new StatusBadge(Tone.NEUTRAL, "", text("bezoek.bezoekRol." + rol));
    }

    /** A day with its times: “di 3 maart, 13.00–16.30”. */
    static String when(Instant begin, Instant end) {
        return text(
                "bezoek.when",
                Dates.day(Dates.dayOf(begin), locale()),
                time(LocalTime.ofInstant(begin, Dates.ZONE)),
                time(LocalTime.ofInstant(end, Dates.ZONE)));
    }

    static String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(text("bezoek.time"), locale()));
    }

    /** The lines of a text of which each is a point of its own. */
    static List<String> points(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    static PathLink button(String path, String text) {
        PathLink link = new PathLink(path, text);
        link.addClassName("eo-button");
        return link;
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
