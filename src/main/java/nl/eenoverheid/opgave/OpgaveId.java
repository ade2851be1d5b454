package nl.eenoverheid.opgave;

/** Identifies an opgave. */
public record OpgaveId(long value) {}
