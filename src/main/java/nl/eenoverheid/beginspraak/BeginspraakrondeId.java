package nl.eenoverheid.beginspraak;

/** Identifies a round. */
public record BeginspraakrondeId(long value) {}
