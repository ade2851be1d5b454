package nl.eenoverheid.mandaat;

/** Which mandate. */
public record MandaatId(long value) {}
