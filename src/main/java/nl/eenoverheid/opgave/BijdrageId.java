package nl.eenoverheid.opgave;

/** Identifies a bijdrage. */
public record BijdrageId(long value) {}
