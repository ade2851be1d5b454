package nl.eenoverheid.bevoegdheid;

/** Subjects on which governments work together. */
public enum BevoegdheidOnderwerp {
    WONINGBOUW,
    STIKSTOF,
    ENERGIE,
    MOBILITEIT,
    WATER,
    /** Working together itself, and money. */
    SAMENWERKING
}
