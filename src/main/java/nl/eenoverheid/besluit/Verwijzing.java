package nl.eenoverheid.besluit;

/** Something of another module that a besluit points at, by what it is called. */
public record Verwijzing(long id, String titel) {}
