package nl.eenoverheid.besluit;

/** Where an organisation stands. */
public enum Standpunt {
    VOOR,
    TEGEN,
    ONTHOUDEN,
    /** It has not spoken yet, or took back what it said. */
    NOG_NIET
}
