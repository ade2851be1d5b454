package nl.eenoverheid.voortgang;

import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.besluit.BesluitId;
import org.jspecify.annotations.Nullable;

/**
 * How far a besluit is carried out: the mean of the percentages of its steps, each counted as often as its weight says.
 * Without weights every step counts once. Steps that are not needed any more do not count. The mean is rounded down, so
 * 100 says that everything was done.
 *
 * @param titel of the besluit
 * @param stappen how many steps count
 * @param klaar how many of them are done
 * @param teLaat how many of the others should have been done
 * @param tot the last day that is planned; null without steps
 */
public record Voortgang(
        BesluitId besluit,
        String titel,
        int percentage,
        int stappen,
        int klaar,
        int teLaat,
        @Nullable LocalDate tot) {

    /** Whether steps are planned. */
    public boolean isPlanned() {
        return stappen > 0;
    }

    /** Whether everything that was planned was done. */
    public boolean isFinished() {
        return isPlanned() && percentage == VoortgangData.DONE;
    }

    /** How far besluiten are together, of those that have steps: each besluit counts once; rounded down. */
    public static int together(List<Voortgang> all) {
        return (int) all.stream()
                .filter(Voortgang::isPlanned)
                .mapToInt(Voortgang::percentage)
                .average()
                .orElse(0);
    }
}
