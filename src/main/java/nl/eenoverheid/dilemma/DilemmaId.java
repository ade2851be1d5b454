package nl.eenoverheid.dilemma;

/** Identifies a dilemma. */
public record DilemmaId(long value) {}
