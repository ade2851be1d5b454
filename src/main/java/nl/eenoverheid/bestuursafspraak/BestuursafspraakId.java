package nl.eenoverheid.bestuursafspraak;

/** Identifies a bestuursafspraak. */
public record BestuursafspraakId(long value) {}
