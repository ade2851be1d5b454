package nl.eenoverheid.afweging.calculation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What would change the outcome: for each interest the nearest share below and above what it counts for.
 *
 * @param effects of which every one is known
 * @param given what counts now
 */
public record Ways(Effects effects, Weights given) {

    /** The options that stand highest now. */
    public Set<Integer> top() {
        return effects.top(given);
    }

    /** Those of one interest: less first, then more; none when it changes nothing. */
    public List<Way> of(int interest) {
        List<Tip> tips = new Sensitivity(effects, given, interest).tips();
        double share = given.share(interest);
        Stream<Way> less = tips.stream()
                .filter(tip -> tip.share() < share)
                .reduce((first, second) -> second)
                .map(tip -> new Way(interest, tip.share(), false, tip.below()))
                .stream();
        Stream<Way> more = tips.stream()
                .filter(tip -> tip.share() >= share)
                .findFirst()
                .map(tip -> new Way(interest, tip.share(), true, tip.above()))
                .stream();
        return Stream.concat(less, more).toList();
    }

    /** To each other outcome the way that moves the least, the least first. */
    public List<Way> nearest() {
        Set<Set<Integer>> reached = new HashSet<>(Set.of(top()));
        List<Way> nearest = new ArrayList<>();
        interests()
                .boxed()
                .flatMap(interest -> of(interest).stream())
                .sorted(Comparator.comparingDouble(this::distance))
                .filter(way -> reached.add(way.top()))
                .forEach(nearest::add);
        return List.copyOf(nearest);
    }

    /** The interests that alone change nothing, however much they count. */
    public List<Integer> never() {
        return interests().filter(interest -> of(interest).isEmpty()).boxed().toList();
    }

    private double distance(Way way) {
        return Math.abs(way.share() - given.share(way.interest()));
    }

    private IntStream interests() {
        return IntStream.range(0, given.size());
    }
}
