package nl.eenoverheid.opgave;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bijdragen that get into each other's way.
 *
 * @param overheden names of the governments, the one that has to do something first; of a circle in the order in which they wait
 * @param nodig the day that is not met; of a circle the first on which somebody can end it
 * @param pas the day on which something happens too late
 * @param moment with what that is decided, if that is known
 */
public record Knelpunt(
        KnelpuntSoort soort,
        int jaar,
        List<String> overheden,
        @Nullable LocalDate nodig,
        @Nullable LocalDate pas,
        @Nullable Vastlegmoment moment) {

    public Knelpunt {
        overheden = List.copyOf(overheden);
    }
}
