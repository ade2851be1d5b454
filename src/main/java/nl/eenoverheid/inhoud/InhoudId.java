package nl.eenoverheid.inhoud;

/** Identifies kept content. */
public record InhoudId(long value) {}
