package nl.eenoverheid.inbreng;

import java.time.LocalDate;
import nl.eenoverheid.knoop.Claim;

/**
 * Something that was asked and did not come yet.
 *
 * @param knoop the question
 * @param eigen whether it was asked of the caller's organisation; otherwise the caller waits for another one
 */
public record InbrengWaiting(
        long knoopId, String knoop, Claim zegt, String wie, LocalDate uiterlijk, int werkdagenTeLaat, boolean eigen) {}
