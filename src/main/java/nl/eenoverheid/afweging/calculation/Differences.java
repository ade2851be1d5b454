package nl.eenoverheid.afweging.calculation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where parties differ.
 *
 * @param parties what counts for each
 */
public record Differences(Effects effects, List<Weights> parties) {

    public Differences {
        parties = List.copyOf(parties);
    }

    /** How far the parties are apart on each interest, the farthest first. */
    public List<Spread> spreads() {
        int size = parties.isEmpty() ? 0 : parties.getFirst().size();
        return IntStream.range(0, size)
                .mapToObj(this::spread)
                .sorted(Comparator.comparingLong((Spread spread) -> whole(spread.width()))
                        .reversed())
                .toList();
    }

    /** Pairs of parties of which no option can be the highest for both, with the interest on which they are farthest apart. */
    public List<Pair> apart() {
        List<Pair> apart = new ArrayList<>();
        for (int one = 0; one < parties.size(); one++) {
            for (int other = one + 1; other < parties.size(); other++) {
                if (Collections.disjoint(effects.top(parties.get(one)), effects.top(parties.get(other)))) {
                    apart.add(new Pair(one, other, farthest(parties.get(one), parties.get(other))));
                }
            }
        }
        return List.copyOf(apart);
    }

    private Spread spread(int interest) {
        var shares =
                parties.stream().mapToDouble(party -> party.share(interest)).summaryStatistics();
        return new Spread(interest, shares.getMin(), shares.getMax());
    }

    private static int farthest(Weights one, Weights other) {
        return IntStream.range(0, one.size())
                .boxed()
                .max(Comparator.comparingLong(interest -> whole(Math.abs(one.share(interest) - other.share(interest)))))
                .orElse(0);
    }

    /** Without what arithmetic leaves behind the point, so that the same counts as the same. */
    private static long whole(double share) {
        return Math.round(share / Effects.SAME);
    }

    /** The least and the most that an interest counts for. */
    public record Spread(int interest, double least, double most) {
        public double width() {
            return most - least;
        }
    }

    /** Two parties that come out at different options. */
    public record Pair(int one, int other, int interest) {}
}
