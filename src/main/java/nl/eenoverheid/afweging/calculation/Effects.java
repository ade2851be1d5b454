package nl.eenoverheid.afweging.calculation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What each option does for each interest, on one scale.
 *
 * @param lowest where the scale begins
 * @param highest where it ends
 * @param options for each option its effect on each interest; null when that is not known, which is not 0
 */
public record Effects(double lowest, double highest, List<List<@Nullable Double>> options) {
    /** Totals that differ less are the same. */
    static final double SAME = 1e-9;

    public Effects {
        options = options.stream().map(Effects::copy).toList();
    }

    /** How many options there are. */
    public int size() {
        return options.size();
    }

    /** What an option adds up to; what is not known can be anything on the scale. */
    public Range total(int option, Weights weights) {
        return new Range(total(option, weights, lowest), total(option, weights, highest));
    }

    /** Whether every effect of every option is known. */
    public boolean isKnown() {
        return options.stream().allMatch(row -> row.stream().noneMatch(Objects::isNull));
    }

    /** The same when all that is not known turns out to be one value. */
    public Effects assuming(double value) {
        return new Effects(
                lowest,
                highest,
                options.stream()
                        .map(row -> row.stream()
                                .map(effect -> effect == null ? Double.valueOf(value) : effect)
                                .collect(Collectors.<@Nullable Double>toList()))
                        .toList());
    }

    /** The options that can add up to the most: one, unless some are the same or too little is known. */
    public Set<Integer> top(Weights weights) {
        double sure = IntStream.range(0, size())
                .mapToDouble(option -> total(option, weights).low())
                .max()
                .orElse(lowest);
        return IntStream.range(0, size())
                .filter(option -> total(option, weights).high() >= sure - SAME)
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    double total(int option, Weights weights, double unknown) {
        List<@Nullable Double> row = options.get(option);
        double total = 0;
        for (int interest = 0; interest < row.size(); interest++) {
            Double effect = row.get(interest);
            total += weights.share(interest) * (effect == null ? unknown : effect);
        }
        return total;
    }

    private static List<@Nullable Double> copy(List<@Nullable Double> row) {
        return Collections.unmodifiableList(new ArrayList<>(row));
    }
}
