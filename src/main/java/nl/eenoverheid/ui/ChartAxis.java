package nl.eenoverheid.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Round numbers along an axis that begins at zero, or below it when there is less than nothing. */
final class ChartAxis {
    private static final int STEPS = 4;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};

    private ChartAxis() {}

    static List<Tick> of(Collection<Double> values, Locale locale) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        least = Math.min(0, least);
        most = Math.max(0, most);
        double step = step(most == least ? 1 : (most - least) / STEPS);
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(6);
        return LongStream.rangeClosed((long) Math.floor(least / step), Math.max(1, (long) Math.ceil(most / step)))
                .mapToObj(i -> exact(i * step))
                .map(at -> new Tick(at.doubleValue(), format.format(at).replace('-', '\u2212')))
                .toList();
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double nice : NICE) {
            if (nice * power >= least) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    private static BigDecimal exact(double at) {
        return BigDecimal.valueOf(at).setScale(6, RoundingMode.HALF_UP);
    }

    /** A number on the axis. */
    record Tick(double at, String text) {}
}
