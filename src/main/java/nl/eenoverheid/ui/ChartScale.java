package nl.eenoverheid.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Classes from little to much, each with about as many different values; their bounds are round numbers. Where there are fewer
 * classes, their colours lie further apart.
 */
final class ChartScale {
    private static final int LEVELS = 5;
    private static final MathContext ROUND = new MathContext(2);

    private final List<BigDecimal> bounds;

    private ChartScale(List<BigDecimal> bounds) {
        this.bounds = bounds;
    }

    /** The classes of these values; where many are the same there are fewer of them. */
    static ChartScale of(Collection<Double> values) {
        List<Double> sorted = values.stream().distinct().sorted().toList();
        List<BigDecimal> bounds = new ArrayList<>();
        for (int i = 1; i < LEVELS && !sorted.isEmpty(); i++) {
            BigDecimal bound = BigDecimal.valueOf(sorted.get(i * sorted.size() / LEVELS))
                    .round(ROUND)
                    .stripTrailingZeros();
            boolean divides = bound.doubleValue() > sorted.getFirst();
            if (divides && (bounds.isEmpty() || bound.compareTo(bounds.getLast()) > 0)) {
                bounds.add(bound);
            }
        }
        return new ChartScale(List.copyOf(bounds));
    }

    /** The level of the class that a value is in, from 1 to 5; 0 when there is no value. */
    int level(@Nullable Double value) {
        if (value == null) {
            return 0;
        }
        return level((int)
                bounds.stream().filter(bound -> value >= bound.doubleValue()).count());
    }

    /** The level of each class, from little to much. */
    List<Integer> levels() {
        return bounds.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(0, bounds.size()).mapToObj(this::level).toList();
    }

    private int level(int number) {
        return bounds.isEmpty() ? (1 + LEVELS) / 2 : 1 + Math.round(number * (LEVELS - 1) / (float) bounds.size());
    }

    /** What the classes hold, in words: "minder dan 70", "70 tot 110", "210 en meer". */
    List<String> names(Locale locale, Words words) {
        if (bounds.isEmpty()) {
            return List.of();
        }
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, bounds.getFirst().scale()));
        List<String> shown = bounds.stream().map(format::format).toList();
        List<String> names = new ArrayList<>();
        names.add(words.translate("ui.chart.scale.below", shown.getFirst()));
        for (int i = 1; i < shown.size(); i++) {
            names.add(words.translate("ui.chart.scale.between", shown.get(i - 1), shown.get(i)));
        }
        names.add(words.translate("ui.chart.scale.above", shown.getLast()));
        return names;
    }

    /** The words of a language. */
    interface Words {
        String translate(String key, Object... params);
    }
}
