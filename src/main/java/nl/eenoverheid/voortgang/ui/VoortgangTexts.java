package nl.eenoverheid.voortgang.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.voortgang.StapDetail;
import nl.eenoverheid.voortgang.StapStatus;
import nl.eenoverheid.voortgang.Voortgang;
import org.jspecify.annotations.Nullable;

/** Words about steps. */
final class VoortgangTexts {
    private VoortgangTexts() {}

    /** How many steps are done. */
    static String done(Component on, Voortgang voortgang) {
        return on.getTranslation("voortgang.done", voortgang.klaar(), voortgang.stappen());
    }

    /** How many steps are late, as a badge. */
    static StatusBadge late(Component on, int count) {
        return new StatusBadge(Tone.BAD, "!", on.getTranslation("voortgang.late", count));
    }

    /** How a step stands: a late one is red, with the sign and the word. */
    static StatusBadge badge(Component on, StapDetail stap, LocalDate today) {
        if (stap.werkdagenTeLaat() > 0) {
            return new StatusBadge(Tone.BAD, "!", on.getTranslation("voortgang.stap.late", stap.werkdagenTeLaat()));
        }
        return switch (stap.status()) {
            case KLAAR -> new StatusBadge(Tone.GOOD, "✓", on.getTranslation("voortgang.stapStatus.KLAAR"));
            case VERVALLEN -> new StatusBadge(Tone.NEUTRAL, "–", on.getTranslation("voortgang.stapStatus.VERVALLEN"));
            case OPEN ->
                isBegun(stap, today)
                        ? new StatusBadge(Tone.BLUE, "→", on.getTranslation("voortgang.stapStatus.OPEN"))
                        : new StatusBadge(Tone.NEUTRAL, "", on.getTranslation("voortgang.notBegun"));
        };
    }

    /** From when until when, and when it was really done. */
    static String when(Component on, StapDetail stap, Locale locale) {
        LocalDate done = stap.klaarOp();
        String planned = on.getTranslation(
                "voortgang.planned",
                date(stap.data().van(), locale),
                date(stap.data().tot(), locale));
        return stap.status() == StapStatus.KLAAR && done != null
                ? on.getTranslation("voortgang.doneOn", planned, Dates.date(done, locale))
                : planned;
    }

    static String date(@Nullable LocalDate day, Locale locale) {
        return day == null ? "" : Dates.date(day, locale);
    }

    static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("eo-soft");
        return quiet;
    }

    private static boolean isBegun(StapDetail stap, LocalDate today) {
        LocalDate from = stap.data().van();
        return stap.percentage() > 0 || (from != null && !from.isAfter(today));
    }
}
