package nl.eenoverheid.privacy;

import java.util.Map;

/** How many of each were erased. */
public record ErasedCounts(Map<BewaartermijnSoort, Integer> counts) {
    public ErasedCounts {
        counts = Map.copyOf(counts);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
