package nl.eenoverheid.bench;

import java.util.Arrays;

/** How long the rounds of one use case took, in milliseconds. */
final class Times {
    private static final double MILLION = 1_000_000;

    private final double[] sorted;

    Times(long[] nanoseconds) {
        sorted = Arrays.stream(nanoseconds)
                .mapToDouble(each -> each / MILLION)
                .sorted()
                .toArray();
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    /** The smallest time that this share of the rounds did not exceed. */
    private double at(double share) {
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
