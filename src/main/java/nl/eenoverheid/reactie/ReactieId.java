package nl.eenoverheid.reactie;

/** Identifies a reactie that was asked for. */
public record ReactieId(long value) {}
