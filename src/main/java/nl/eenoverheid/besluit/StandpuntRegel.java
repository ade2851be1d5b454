package nl.eenoverheid.besluit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A position as it was taken.
 *
 * @param ommekeer what changed the mind of the organisation, when it thought otherwise before
 * @param signaal the signaal that did it, as far as the caller may see it
 * @param doorgifte how it reached who wrote it down for another organisation
 * @param tekst number of the text that it is about
 * @param wie name of who wrote it down
 * @param door name of the organisation of who wrote it down, when that is another one; else empty
 */
public record StandpuntRegel(
        Standpunt standpunt,
        String reden,
        String minderheid,
        Ommekeer ommekeer,
        @Nullable Verwijzing signaal,
        Doorgifte doorgifte,
        int tekst,
        String wie,
        String door,
        Instant op) {

    /** Whether another organisation wrote it down, and the organisation itself did not say yes to it since. */
    public boolean isUnconfirmed() {
        return !door.isEmpty() && standpunt != Standpunt.NOG_NIET;
    }
}
