package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingStatus;
import nl.eenoverheid.afweging.calculation.Range;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** How options, scores and points read. */
final class AfwegingTexts {
    private static final int PERCENT = 100;
    private static final double NOTHING = 0.005;

    private AfwegingTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }

    /** The letter of an option: A for the first. */
    static String letter(int option) {
        return String.valueOf((char) ('A' + option));
    }

    /** An option by its letter and name. */
    static String option(AfwegingDetail afweging, int option) {
        return text(
                "afweging.option", letter(option), afweging.opties().get(option).naam());
    }

    /** Several options, in a sentence. */
    static String options(AfwegingDetail afweging, Collection<Integer> options) {
        return options(afweging, options, locale());
    }

    /** The same in a language. */
    static String options(AfwegingDetail afweging, Collection<Integer> options, Locale locale) {
        return options.stream()
                .sorted()
                .map(each -> I18NProvider.translate(
                        locale,
                        "afweging.named",
                        letter(each),
                        afweging.opties().get(each).naam()))
                .collect(Collectors.joining(" " + I18NProvider.translate(locale, "afweging.and") + " "));
    }

    /** A score as a figure with its sign. */
    static String figure(@Nullable Integer score) {
        if (score == null) {
            return "?";
        }
        return score > 0 ? "+" + score : score < 0 ? "−" + -score : "0";
    }

    /** A score in words. */
    static String words(@Nullable Integer score) {
        if (score == null) {
            return text("afweging.score.unknown");
        }
        return text("afweging.score." + (score < 0 ? "min" + -score : score > 0 ? "plus" + score : "nul"));
    }

    /** A total, or from where to where when not all is known. */
    static String total(Range range, Locale locale) {
        return range.isExact()
                ? decimal(range.low(), locale)
                : text("afweging.range", decimal(range.low(), locale), decimal(range.high(), locale));
    }

    private static String decimal(double value, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String figure = format.format(Math.abs(value));
        return Math.abs(value) < NOTHING ? figure : value < 0 ? "−" + figure : "+" + figure;
    }

    /** A share in points of a hundred. */
    static String points(double share, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share * PERCENT);
    }

    static StatusBadge badge(AfwegingStatus status) {
        String word = text("afweging.afwegingStatus." + status);
        return switch (status) {
            case OPSTELLEN -> new StatusBadge(Tone.NEUTRAL, "", word);
            case WEGEN -> new StatusBadge(Tone.ACCENT, "◔", word);
            case OPEN -> new StatusBadge(Tone.BLUE, "→", word);
            case AFGEROND -> new StatusBadge(Tone.GOOD, "✓", word);
        };
    }

    /** How far it is, in one sentence. */
    static String where(AfwegingDetail afweging, Locale locale) {
        List<String> awaited = afweging.partijen().stream()
                .filter(AfwegingDetail.Partij::isAwaited)
                .map(AfwegingDetail.Partij::naam)
                .toList();
        return switch (afweging.status()) {
            case OPSTELLEN ->
                text(
                        "afweging.where.OPSTELLEN",
                        afweging.opties().size(),
                        afweging.belangen().size());
            case WEGEN ->
                text(
                        "afweging.where.WEGEN",
                        String.join(", ", awaited),
                        afweging.sluitOp() == null ? "" : Dates.date(afweging.sluitOp(), locale));
            case OPEN -> text("afweging.where.OPEN", afweging.weighed().size());
            case AFGEROND ->
                text(
                        "afweging.where.AFGEROND",
                        afweging.wie(),
                        afweging.afgerondOp() == null ? "" : Dates.date(Dates.dayOf(afweging.afgerondOp()), locale));
        };
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
}
