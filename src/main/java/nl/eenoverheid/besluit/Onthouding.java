package nl.eenoverheid.besluit;

/** What it means when an organisation abstains. */
public enum Onthouding {
    /** It has spoken, but is left out when votes are counted, and stands in nobody's way. */
    TELT_NIET,
    /** It counts as not in favour. */
    TELT_MEE
}
