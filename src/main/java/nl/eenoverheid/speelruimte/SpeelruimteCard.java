package nl.eenoverheid.speelruimte;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The card of a dossier as it counts now.
 *
 * @param sinds the day on which its first version was set
 * @param eersteInbreng the day on which the first words of others reached the dossier, null when none did
 * @param canWrite whether the caller may set a new version
 */
public record SpeelruimteCard(
        SpeelruimteVersie versie, LocalDate sinds, @Nullable LocalDate eersteInbreng, boolean canWrite) {

    /** Whether people knew the room before they were heard; true while nobody was. */
    public boolean vooraf() {
        return eersteInbreng == null || !sinds.isAfter(eersteInbreng);
    }

    /** Whether it was changed after people were heard. */
    public boolean laterGewijzigd() {
        return eersteInbreng != null && versie.nummer() > 1 && versie.op().isAfter(eersteInbreng);
    }
}
