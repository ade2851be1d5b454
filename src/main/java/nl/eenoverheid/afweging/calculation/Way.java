package nl.eenoverheid.afweging.calculation;

import java.util.Set;

/**
 * A way to another outcome: one interest that comes to count for more, or for less, than a share.
 *
 * @param share from 0 to 1
 * @param more whether it must count for more than the share; otherwise for less
 * @param top the options that then stand highest
 */
public record Way(int interest, double share, boolean more, Set<Integer> top) {

    public Way {
        top = Set.copyOf(top);
    }
}
