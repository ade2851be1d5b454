package nl.eenoverheid.vergadering;

/** Somebody who can be invited; their organisation can be too. */
public record GenodigdeKeuze(GenodigdeData data, String organisatie, String persoon) {}
