package nl.eenoverheid.notitie;

/** Identifies a notitie. */
public record NotitieId(long value) {}
