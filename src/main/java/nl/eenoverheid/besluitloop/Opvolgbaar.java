package nl.eenoverheid.besluitloop;

/** A besluit of which another one can take the place. */
public record Opvolgbaar(long id, String identificatie, String titel) {}
