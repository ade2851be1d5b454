package nl.eenoverheid.besluitloop.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.besluitloop.BesluitloopDetail.Stap;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.StapSoort;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;

/** Words about the way of a besluit. */
final class LoopTexts {
    private LoopTexts() {}

    static StatusBadge badge(Component on, Stadium stadium) {
        String text = on.getTranslation("besluitloop.stadium." + stadium.name());
        return switch (stadium) {
            case VOORNEMEN -> new StatusBadge(Tone.BLUE, "…", text);
            case IN_BEGINSEL -> new StatusBadge(Tone.ACCENT, "◐", text);
            case DEFINITIEF -> new StatusBadge(Tone.GOOD, "●", text);
            case BEKRACHTIGD -> new StatusBadge(Tone.GOOD, "✓✓", text);
        };
    }

    /** What happened, in a few words. */
    static String what(Component on, Stap stap) {
        Stadium stadium = stap.stadium();
        if (stap.soort() == StapSoort.VERDER && stadium != null) {
            return on.getTranslation(
                    "besluitloop.stap.VERDER", on.getTranslation("besluitloop.stadium." + stadium.name()));
        }
        if (stap.soort() == StapSoort.TERUG) {
            return stadium == null
                    ? on.getTranslation("besluitloop.stap.TERUG.concept")
                    : on.getTranslation(
                            "besluitloop.stap.TERUG", on.getTranslation("besluitloop.stadium." + stadium.name()));
        }
        return on.getTranslation("besluitloop.stap." + stap.soort().name());
    }

    static String date(LocalDate day, Locale locale) {
        return Dates.date(day, locale);
    }

    static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }

    /** For what is not on a screen. */
    static String textIn(Locale locale, String name, Object... params) {
        return I18NProvider.translate(locale, "besluitloop." + name, params);
    }

    static String text(String name, Object... params) {
        return I18NProvider.translate("besluitloop." + name, params);
    }
}
