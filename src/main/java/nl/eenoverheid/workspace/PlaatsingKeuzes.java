package nl.eenoverheid.workspace;

import java.util.List;
import java.util.Set;

/**
 * What somebody may do about where a thing stands.
 *
 * @param elders werkruimten in which it could be shown too, by name
 * @param verplaatsen the closed parts to which it could be moved, or from a closed part the werkruimte around it
 * @param weg ids of the werkruimten from which it could be taken away
 */
public record PlaatsingKeuzes(List<Plek> elders, List<Plek> verplaatsen, Set<Long> weg) {
    static final PlaatsingKeuzes NONE = new PlaatsingKeuzes(List.of(), List.of(), Set.of());

    public PlaatsingKeuzes {
        elders = List.copyOf(elders);
        verplaatsen = List.copyOf(verplaatsen);
        weg = Set.copyOf(weg);
    }

    /**
     * A werkruimte.
     *
     * @param leden how many members it has
     * @param besloten whether it is a closed part
     */
    public record Plek(long id, String naam, int leden, boolean besloten) {}
}
