package nl.eenoverheid.opgave;

/** With what a government decides about its money. */
public enum Vastlegmoment {
    KADERNOTA,
    BEGROTING,
    JAARREKENING,
    APART_BESLUIT
}
