package nl.eenoverheid.bijlage;

/** Identifies a bijlage. */
public record BijlageId(long value) {}
