package nl.eenoverheid.afweging.calculation;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each interest counts for somebody.
 *
 * @param shares one for each interest, together 1
 */
public record Weights(List<Double> shares) {

    public Weights {
        if (shares.isEmpty() || shares.stream().anyMatch(share -> share < 0 || !Double.isFinite(share))) {
            throw new IllegalArgumentException("each interest counts for nothing or for something");
        }
        shares = normalised(shares);
    }

    /** From points, or from any other numbers of which only the proportions matter; all the same when all are 0. */
    public static Weights of(List<? extends Number> points) {
        return new Weights(points.stream().map(Number::doubleValue).toList());
    }

    /** Of several parties together, each counting the same. */
    public static Weights mean(Collection<Weights> parties) {
        int size = parties.iterator().next().size();
        return new Weights(IntStream.range(0, size)
                .mapToObj(interest -> parties.stream()
                        .mapToDouble(party -> party.share(interest))
                        .average()
                        .orElse(0))
                .toList());
    }

    /** How many interests there are. */
    public int size() {
        return shares.size();
    }

    public double share(int interest) {
        return shares.get(interest);
    }

    /**
     * The same with another share for one interest. The others keep their proportions to each other; when they counted for
     * nothing, they get the same share each.
     */
    public Weights moved(int interest, double share) {
        double others = 1 - share(interest);
        return new Weights(IntStream.range(0, size())
                .mapToObj(each -> each == interest ? share : (1 - share) * proportion(each, others))
                .toList());
    }

    private double proportion(int interest, double others) {
        return others > Effects.SAME ? share(interest) / others : 1.0 / Math.max(1, size() - 1);
    }

    private static List<Double> normalised(List<Double> shares) {
        double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
        return shares.stream()
                .map(share -> sum == 0 ? 1.0 / shares.size() : share / sum)
                .toList();
    }
}
