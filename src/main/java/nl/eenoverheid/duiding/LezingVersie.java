package nl.eenoverheid.duiding;

import java.time.Instant;

/** One version of a shared reading; {@code wie} is the name of who wrote it, {@code organisatie} for whom. */
public record LezingVersie(int nummer, String tekst, String wie, String organisatie, Instant op) {}
