package nl.eenoverheid.taakveldwijzer;

/** What came of a file. */
public record WijzerImport(int toegevoegd, int gewijzigd, int gelijk) {}
