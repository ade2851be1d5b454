package nl.eenoverheid.uitnodiging;

/** Identifies an uitnodiging. */
public record UitnodigingId(long value) {}
