package nl.eenoverheid.afweging.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;

/**
 * How the order of options moves with the share of one interest while the others keep their proportions. Each total is
 * then a straight line, so that the points where two options change places are exact.
 *
 * @param effects of which every one is known
 */
public record Sensitivity(Effects effects, Weights weights, int interest) {

    public Sensitivity {
        if (!effects.isKnown()) {
            throw new IllegalArgumentException("say first what the unknown is taken for");
        }
    }

    /** The share at which two options are the same; empty when one stands above the other at every share, or never does. */
    public OptionalDouble crossing(int one, int other) {
        double atNothing = difference(one, other, 0);
        double slope = difference(one, other, 1) - atNothing;
        double share = Math.abs(slope) < Effects.SAME ? -1 : -atNothing / slope;
        return share >= 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    }

    /** Where another option comes to stand highest, from the smallest share on. */
    public List<Tip> tips() {
        List<Tip> tips = new ArrayList<>();
        double[] bounds =
                DoubleStream.concat(DoubleStream.of(0, 1), crossings()).sorted().toArray();
        Set<Integer> before = Set.of();
        for (int i = 1; i < bounds.length; i++) {
            if (bounds[i] - bounds[i - 1] < Effects.SAME) {
                continue;
            }
            Set<Integer> top = effects.top(weights.moved(interest, (bounds[i] + bounds[i - 1]) / 2));
            if (!before.isEmpty() && !before.equals(top)) {
                tips.add(new Tip(bounds[i - 1], before, top));
            }
            before = top;
        }
        return List.copyOf(tips);
    }

    private DoubleStream crossings() {
        var found = DoubleStream.builder();
        for (int one = 0; one < effects.size(); one++) {
            for (int other = one + 1; other < effects.size(); other++) {
                crossing(one, other).ifPresent(found);
            }
        }
        return found.build();
    }

    private double difference(int one, int other, double share) {
        Weights moved = weights.moved(interest, share);
        return effects.total(one, moved, 0) - effects.total(other, moved, 0);
    }
}
