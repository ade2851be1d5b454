package nl.eenoverheid.begroting;

import java.util.Set;
import nl.eenoverheid.begroting.Vergelijking.Kanttekening;

/** What is special about some taakvelden. */
final class Taakveldregel {
    private Taakveldregel() {}

    /** Whether it holds reserves or the result: money that moves without a task. */
    static boolean standsApart(Overheidslaag laag, String code) {
        return switch (laag) {
            case GEMEENTE, GR -> Set.of("0.10", "0.11").contains(code);
            case PROVINCIE -> Set.of("0.8", "0.9").contains(code);
            case WATERSCHAP -> false;
        };
    }

    /** What one must know to read it. */
    static Set<Kanttekening> about(Overheidslaag laag, String code) {
        if (laag != Overheidslaag.GEMEENTE && laag != Overheidslaag.GR) {
            return Set.of();
        }
        return switch (code) {
            case "8.2" -> Set.of(Kanttekening.SCHOMMELT);
            case "7.4" -> Set.of(Kanttekening.ENERGIE_EN_STIKSTOF);
            default -> Set.of();
        };
    }
}
