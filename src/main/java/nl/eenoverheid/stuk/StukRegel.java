package nl.eenoverheid.stuk;

import java.time.Instant;

/**
 * Something that was done with a stuk.
 *
 * @param titel as it was called then
 * @param toelichting why or what; empty when there is nothing to say
 */
public record StukRegel(
        StukStapSoort soort, String titel, String toelichting, String wie, String organisatie, Instant op) {}
