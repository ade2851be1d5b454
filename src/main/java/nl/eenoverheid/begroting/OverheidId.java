package nl.eenoverheid.begroting;

/** Identifies a government with a budget. More of them than there are in the register of governments. */
public record OverheidId(long value) {}
