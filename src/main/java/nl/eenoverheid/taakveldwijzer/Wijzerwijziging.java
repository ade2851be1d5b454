package nl.eenoverheid.taakveldwijzer;

/** What somebody did with a line of the taakveldwijzer. */
public enum Wijzerwijziging {
    TOEGEVOEGD,
    GEWIJZIGD,
    WEGGEHAALD
}
