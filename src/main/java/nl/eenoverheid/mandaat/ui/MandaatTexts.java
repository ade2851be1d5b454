package nl.eenoverheid.mandaat.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.mandaat.MandaatStand;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Words about mandates. */
final class MandaatTexts {
    private MandaatTexts() {}

    /** Who may do what in whose name, in one sentence. */
    static String sentence(MandaatSoort soort, String houder, String namens, String gever) {
        return text("mandaat.zin." + soort, houder, namens, gever);
    }

    /** The same where the name of who may act stands above it. */
    static String brief(MandaatListItem row) {
        return text("mandaat.kort." + row.soort(), row.namens(), row.gever());
    }

    static String soort(MandaatSoort soort) {
        return text("mandaat.mandaatSoort." + soort);
    }

    static StatusBadge stand(MandaatStand stand) {
        String words = text("mandaat.mandaatStand." + stand);
        return switch (stand) {
            case GELDT -> new StatusBadge(Tone.GOOD, "✓", words);
            case TOEKOMSTIG -> new StatusBadge(Tone.BLUE, "→", words);
            case VERLOPEN -> new StatusBadge(Tone.NEUTRAL, "–", words);
            case INGETROKKEN -> new StatusBadge(Tone.BAD, "×", words);
        };
    }

    /** From which day until which one. */
    static String period(LocalDate van, @Nullable LocalDate tot, Locale locale) {
        return tot == null
                ? text("mandaat.since", Dates.date(van, locale))
                : text("mandaat.period", Dates.date(van, locale), Dates.date(tot, locale));
    }

    /** The highest amount. */
    static String amount(BigDecimal bedrag, Locale locale) {
        NumberFormat euros = NumberFormat.getNumberInstance(locale);
        euros.setMinimumFractionDigits(bedrag.stripTrailingZeros().scale() > 0 ? 2 : 0);
        euros.setMaximumFractionDigits(2);
        return text("mandaat.amount", euros.format(bedrag));
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }
}
