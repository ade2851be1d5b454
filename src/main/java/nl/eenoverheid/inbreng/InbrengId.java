package nl.eenoverheid.inbreng;

/** What was asked of one party. */
public record InbrengId(long value) {}
