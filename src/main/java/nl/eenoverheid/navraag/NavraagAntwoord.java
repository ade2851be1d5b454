package nl.eenoverheid.navraag;

import java.time.Instant;

/**
 * What people said of one version of an answer.
 *
 * @param nummer the version that they got
 * @param open whether it did not help and nobody looked at that yet
 */
public record NavraagAntwoord(long id, int nummer, NavraagOordeel oordeel, String woorden, Instant op, boolean open) {}
