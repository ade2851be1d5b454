package nl.eenoverheid.begroting;

/** What came of keeping a report. */
public enum LeveringUitkomst {
    /** The first one of that government, year and kind. */
    NIEUW,
    /** It differs from what was there, which stays as an older version. */
    CORRECTIE,
    /** It is what was there already: nothing changed. */
    GELIJK
}
