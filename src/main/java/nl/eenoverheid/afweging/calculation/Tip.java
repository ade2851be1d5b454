package nl.eenoverheid.afweging.calculation;

import java.util.Set;

/**
 * A share of one interest at which another option comes to stand highest.
 *
 * @param share from 0 to 1
 * @param below the options that stand highest just below it
 * @param above those just above it
 */
public record Tip(double share, Set<Integer> below, Set<Integer> above) {

    public Tip {
        below = Set.copyOf(below);
        above = Set.copyOf(above);
    }
}
