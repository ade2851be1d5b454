package nl.eenoverheid.bevoegdheid;

/** Which row of the library. */
public record BevoegdheidId(long value) {}
