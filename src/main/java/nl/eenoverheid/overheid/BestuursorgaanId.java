package nl.eenoverheid.overheid;

/** Names one body that holds powers. */
public record BestuursorgaanId(long value) {}
