package nl.eenoverheid.speelruimte;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One face of the card of a dossier as it counts now.
 *
 * @param sinds the day on which its first version was set
 * @param inbreng the first words of others that reached the dossier, null when none did
 */
public record SpeelruimteCard(
        SpeelruimteVersie versie, LocalDate sinds, @Nullable EersteInbreng inbreng) {

    /** Whether people knew the room before they were heard; true while nobody was. */
    public boolean vooraf() {
        return inbreng == null || !sinds.isAfter(inbreng.op());
    }

    /** How many days lie between the card and the first words of others, whichever came first. */
    public int dagen() {
        return inbreng == null ? 0 : (int) Math.abs(ChronoUnit.DAYS.between(sinds, inbreng.op()));
    }

    /** Whether it was changed after people were heard. */
    public boolean laterGewijzigd() {
        return inbreng != null && versie.nummer() > 1 && versie.op().isAfter(inbreng.op());
    }
}
