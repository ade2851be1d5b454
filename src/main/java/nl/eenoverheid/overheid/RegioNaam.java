package nl.eenoverheid.overheid;

/** A RES region as others refer to it. */
public record RegioNaam(RegioId id, String naam) {}
