package nl.eenoverheid.peiling;

/** Which peiling. */
public record PeilingId(long value) {}
