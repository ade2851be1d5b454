package nl.eenoverheid.signaal;

/** How somebody wants their answer. */
public enum Kanaal {
    BRIEF,
    TELEFOON,
    EMAIL,
    GESPREK,
    BIJEENKOMST
}
