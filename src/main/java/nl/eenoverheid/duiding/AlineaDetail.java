package nl.eenoverheid.duiding;

import java.time.Instant;

/**
 * A part of the shared reading.
 *
 * @param nummer counts its versions, to notice that others wrote in it meanwhile
 * @param wie who wrote it last
 * @param organisatie for whom
 */
public record AlineaDetail(long id, String tekst, int nummer, String wie, String organisatie, Instant op) {}
