package nl.eenoverheid.inlezing;

/** Identifies one file that was loaded, or that somebody means to load. */
public record InlezingId(long value) {}
