package nl.eenoverheid.exchange.besluiten;

import java.util.Map;
import java.util.Set;

/**
 * Which besluiten go into a file, and why others do not.
 *
 * @param gaan ids of those that go
 * @param blijven how many stay, by reason
 */
public record BesluitKeuze(Set<Long> gaan, Map<Blijft, Integer> blijven) {

    public BesluitKeuze {
        gaan = Set.copyOf(gaan);
        blijven = Map.copyOf(blijven);
    }
}
