package nl.eenoverheid.kalender.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.eenoverheid.kalender.Botsing;
import nl.eenoverheid.kalender.BronMoment;
import nl.eenoverheid.kalender.KalenderMoment;
import nl.eenoverheid.kalender.Kalenderpunt;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.Termijnregel;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Words about the calendar in one language, on a screen or in a file that a program reads. */
record KalenderTexts(Words words, Locale locale) {

    /** In the language of who looks. */
    static KalenderTexts here(Locale locale) {
        return new KalenderTexts((key, params) -> I18NProvider.translate(locale, key, params), locale);
    }

    String text(String name, Object... params) {
        return words.find("kalender." + name, params);
    }

    /** What it is, without whose it is. */
    String titel(Kalenderpunt punt) {
        return switch (punt) {
            case KalenderMoment moment -> titel(moment.sleutel(), moment.overNaam());
            case BronMoment moment -> moment.titel();
        };
    }

    private String titel(MomentSleutel sleutel, String overNaam) {
        return text("titel." + sleutel.soort(), Integer.toString(sleutel.boekjaar()), overNaam);
    }

    /** Whose it is, and what. */
    String whole(Kalenderpunt punt) {
        return text("whole", punt.organisatieNaam(), titel(punt));
    }

    /** One sentence that says what clashes and who must do what. */
    String botsing(Botsing botsing) {
        Kalenderpunt other = botsing.ander();
        return text(
                "botsing." + botsing.soort(),
                botsing.wieNaam(),
                whole(botsing.punt()),
                other == null ? "" : whole(other),
                date(botsing.punt().wanneer()),
                date(other == null ? null : other.wanneer()),
                date(botsing.dag()),
                botsing.getal(),
                botsing.punt().organisatieNaam(),
                titel(botsing.punt()));
    }

    /** What the law says, with its article. */
    String regel(Termijnregel regel, int boekjaar) {
        LocalDate last = regel.last(boekjaar);
        return last == null
                ? text("regel.weken", Objects.requireNonNull(regel.weken()), regel.wet(), regel.artikel())
                : text("regel.dag", date(last.plusDays(1)), regel.wet(), regel.artikel());
    }

    String day(LocalDate day) {
        return Dates.day(day, locale);
    }

    String date(@Nullable LocalDate day) {
        return day == null ? "" : Dates.date(day, locale);
    }

    /** Finds a text by its key. */
    @FunctionalInterface
    interface Words {
        String find(String key, Object... params);
    }
}
