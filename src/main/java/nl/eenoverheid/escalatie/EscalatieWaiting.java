package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanSoort;

/**
 * A question that waits for an answer of a body.
 *
 * @param knoopId where it is looked at
 */
public record EscalatieWaiting(
        long knoopId,
        String vraag,
        String orgaan,
        BestuursorgaanSoort soort,
        LocalDate uiterlijk,
        boolean aangenomen) {}
