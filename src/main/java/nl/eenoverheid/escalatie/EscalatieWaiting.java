package nl.eenoverheid.escalatie;

import java.time.LocalDate;

/**
 * A question that waits for an answer of a body.
 *
 * @param knoopId where it is looked at
 */
public record EscalatieWaiting(long knoopId, String vraag, String orgaan, LocalDate uiterlijk, boolean aangenomen) {}
