package nl.eenoverheid.dossier;

import java.time.Instant;

/**
 * A sentence that a dossier took over from a duiding.
 *
 * @param titel what the duiding was called then
 * @param wie name of who gave the sentence
 * @param organisatie name of the organisation for which
 */
public record LandingRegel(long duidingId, String titel, String zin, String wie, String organisatie, Instant op) {}
