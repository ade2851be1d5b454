package nl.eenoverheid.begroting;

/** Identifies what one government reported about one year, in one version. */
public record LeveringId(long value) {}
