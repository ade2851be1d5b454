package nl.eenoverheid.batch;

/** Identifies one act on many signalen. */
public record BatchId(long value) {}
