package nl.eenoverheid.overheid;

/** Names one region that is no government itself. */
public record RegioId(long value) {}
