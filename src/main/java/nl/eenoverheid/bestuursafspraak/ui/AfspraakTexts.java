package nl.eenoverheid.bestuursafspraak.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.AfspraakSoort;
import nl.eenoverheid.bestuursafspraak.AfspraakStatus;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How agreements look and read. */
public final class AfspraakTexts {
    private static final int NAMED = 3;

    private AfspraakTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate("bestuursafspraak." + key, params);
    }

    static String name(AfspraakSoort soort) {
        return text("afspraakSoort." + soort.name());
    }

    static String name(AfspraakRuimte ruimte) {
        return text("afspraakRuimte." + ruimte.name());
    }

    static String name(AfspraakStatus status) {
        return text("afspraakStatus." + status.name());
    }

    /** Where an agreement stands. */
    public static StatusBadge badge(AfspraakStatus status) {
        String name = name(status);
        return switch (status) {
            case ONTWERP -> new StatusBadge(Tone.NEUTRAL, "✎", name);
            case INGETROKKEN -> new StatusBadge(Tone.NEUTRAL, "✕", name);
            case AANSTAAND -> new StatusBadge(Tone.BLUE, "→", name);
            case IN_KRACHT -> new StatusBadge(Tone.GOOD, "✓", name);
            case AFGELOPEN -> new StatusBadge(Tone.NEUTRAL, "–", name);
            case OPGEZEGD -> new StatusBadge(Tone.NEUTRAL, "✕", name);
            case VERVANGEN -> new StatusBadge(Tone.NEUTRAL, "↻", name);
        };
    }

    /** How much room it leaves; that nobody said so is loud. */
    public static StatusBadge badge(AfspraakRuimte ruimte) {
        String name = name(ruimte);
        return switch (ruimte) {
            case ONBEOORDEELD -> new StatusBadge(Tone.WARN, "!", name);
            case RUIMTE -> new StatusBadge(Tone.GOOD, "○", name);
            case GEEN -> new StatusBadge(Tone.NEUTRAL, "■", name);
        };
    }

    /** On which day, or in which year, it was agreed. */
    static String agreed(@Nullable LocalDate day, boolean yearOnly, Locale locale) {
        if (day == null) {
            return text("agreed.not");
        }
        return yearOnly ? text("agreed.year", Integer.toString(day.getYear())) : Dates.date(day, locale);
    }

    /**
     * From when until when it holds.
     *
     * @param yearOnly whether of the day on which it was agreed only the year is known: a first day that follows from that neither
     */
    static String term(@Nullable LocalDate vanaf, @Nullable LocalDate tot, boolean yearOnly, Locale locale) {
        if (vanaf == null) {
            return tot == null ? text("term.none") : text("term.until", Dates.date(tot, locale));
        }
        String from =
                yearOnly && vanaf.getDayOfYear() == 1 ? Integer.toString(vanaf.getYear()) : Dates.date(vanaf, locale);
        return tot == null ? text("term.from", from) : text("term", from, Dates.date(tot, locale));
    }

    /** The first few names, and how many more. */
    static String few(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : text("parties.more", first, names.size() - NAMED);
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
