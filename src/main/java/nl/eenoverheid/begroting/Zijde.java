package nl.eenoverheid.begroting;

/** The side of a line: what is spent or what comes in. */
public enum Zijde {
    LASTEN,
    BATEN
}
