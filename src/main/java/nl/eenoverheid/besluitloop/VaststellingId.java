package nl.eenoverheid.besluitloop;

/** Which body, of which afspraak. */
public record VaststellingId(long value) {}
