package nl.eenoverheid.eigendeel;

/** Which note in an own part. */
public record EigenNotitieId(long value) {}
