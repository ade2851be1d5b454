package nl.eenoverheid.cijfer;

/** Which figure. */
public record CijferId(long value) {}
