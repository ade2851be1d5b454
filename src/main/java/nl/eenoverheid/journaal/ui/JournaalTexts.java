package nl.eenoverheid.journaal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.eenoverheid.journaal.JournaalregelData;
import nl.eenoverheid.journaal.Middel;
import nl.eenoverheid.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Words about talks. */
final class JournaalTexts {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);

    private JournaalTexts() {}

    static String text(String name, Object... params) {
        return I18NProvider.translate("journaal." + name, params);
    }

    static String middel(@Nullable Middel middel) {
        return middel == null ? "" : text("middel." + middel.name());
    }

    /** The day, and the time when that is known. */
    static String when(JournaalregelData data) {
        LocalDate dag = data.dag();
        String day = dag == null ? "" : Dates.date(dag, UI.getCurrent().getLocale());
        LocalTime tijd = data.tijd();
        return tijd == null ? day : text("when", day, CLOCK.format(tijd));
    }

    static String moment(Instant moment) {
        return Dates.date(Dates.dayOf(moment), UI.getCurrent().getLocale());
    }

    static Span soft(String words) {
        Span soft = new Span(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
