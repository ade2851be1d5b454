package nl.eenoverheid.bench;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntFunction;

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

    /** Does something as often as asked to warm up, then as often again while it looks at the clock. */
    static Times of(int rounds, IntFunction<Object> work) {
        long[] times = new long[rounds];
        for (int round = 0; round < rounds; round++) {
            Objects.requireNonNull(work.apply(round));
        }
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.apply(round));
            times[round] = System.nanoTime() - start;
        }
        return new Times(times);
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
