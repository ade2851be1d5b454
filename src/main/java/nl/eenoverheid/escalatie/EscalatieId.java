package nl.eenoverheid.escalatie;

/** Which escalatie. */
public record EscalatieId(long value) {}
