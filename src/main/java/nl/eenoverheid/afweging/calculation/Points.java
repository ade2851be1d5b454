package nl.eenoverheid.afweging.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Whole points that add up to a hundred. */
public final class Points {
    public static final int ALL = 100;

    private Points() {}

    /**
     * The same proportions in points that add up to a hundred. What rounding down leaves goes to the largest remainders, the
     * first of them first; all the same when all are 0.
     */
    public static List<Integer> toHundred(List<Integer> points) {
        Weights weights = Weights.of(points);
        List<Integer> whole = new ArrayList<>(
                weights.shares().stream().map(share -> (int) floor(share)).toList());
        int left = ALL - whole.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, whole.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        interest -> floor(weights.share(interest)) - weights.share(interest) * ALL))
                .limit(left)
                .forEach(interest -> whole.set(interest, whole.get(interest) + 1));
        return List.copyOf(whole);
    }

    private static double floor(double share) {
        return Math.floor(share * ALL + Effects.SAME);
    }
}
