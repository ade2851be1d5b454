package nl.eenoverheid.begroting;

/** How far a report goes into detail. */
public enum Detail {
    /** Totals per taakveld, with at most a part of the categories. */
    TOTALEN,
    /** Every line by taakveld and category. */
    REGELS
}
