package nl.eenoverheid.afweging;

/** An organisation that can weigh. */
public record PartijKeuze(long id, String naam) {}
