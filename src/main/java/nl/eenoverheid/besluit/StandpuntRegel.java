package nl.eenoverheid.besluit;

import java.time.Instant;

/**
 * A position as it was taken.
 *
 * @param tekst number of the text that it is about
 * @param wie name of who wrote it down
 * @param door name of the organisation of who wrote it down, when that is another one; else empty
 */
public record StandpuntRegel(
        Standpunt standpunt, String reden, String minderheid, int tekst, String wie, String door, Instant op) {}
