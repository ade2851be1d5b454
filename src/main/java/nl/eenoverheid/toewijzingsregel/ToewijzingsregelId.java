package nl.eenoverheid.toewijzingsregel;

/** Identifies a toewijzingsregel. */
public record ToewijzingsregelId(long value) {}
