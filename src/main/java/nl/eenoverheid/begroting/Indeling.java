package nl.eenoverheid.begroting;

/** What the rows of a comparison are. */
public enum Indeling {
    /** Main fields with their taakvelden; a column for each government, year and report. */
    TAAKVELD,
    /** Kinds of cost or income, over all taakvelden. */
    CATEGORIE,
    /** A row for each government, about one taakveld or all of it; a column for each year and report. */
    OVERHEID
}
