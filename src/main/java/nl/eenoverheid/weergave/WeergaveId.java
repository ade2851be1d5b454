package nl.eenoverheid.weergave;

/** Identifies a weergave. */
public record WeergaveId(long value) {}
