package nl.eenoverheid.navraag;

/** Identifies one asking. */
public record NavraagId(long value) {}
