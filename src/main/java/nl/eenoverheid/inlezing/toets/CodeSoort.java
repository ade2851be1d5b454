package nl.eenoverheid.inlezing.toets;

/** Kinds of codes in the definitions, beside taakvelden and categories. */
public enum CodeSoort {
    BALANS,
    STANDPER,
    KENGETAL,
    BELEIDSINDICATOR,
    VERSLAGPERIODE
}
