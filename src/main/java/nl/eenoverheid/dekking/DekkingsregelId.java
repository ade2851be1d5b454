package nl.eenoverheid.dekking;

/** Identifies an amount of a budget line that pays for a besluit. */
public record DekkingsregelId(long value) {}
