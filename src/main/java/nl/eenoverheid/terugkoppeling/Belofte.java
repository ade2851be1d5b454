package nl.eenoverheid.terugkoppeling;

import java.time.LocalDate;
import java.util.Set;
import nl.eenoverheid.signaal.Kanaal;
import org.jspecify.annotations.Nullable;

/**
 * What a signaal says now about an answer that was promised.
 *
 * @param home the home werkruimte of the signaal
 * @param werkruimten all in which the signaal is placed
 * @param organisatie that noted the signaal
 * @param termen null when no answer is promised, or no longer
 */
record Belofte(
        long signaal,
        long home,
        Set<Long> werkruimten,
        long organisatie,
        String kop,
        @Nullable Termen termen) {

    /** To whom, how and by when. */
    record Termen(String aan, Kanaal kanaal, LocalDate uiterlijk) {}
}
