package nl.eenoverheid.duiding;

/** A duiding to choose from. */
public record DuidingChoice(long id, String titel, boolean afgetekend) {}
