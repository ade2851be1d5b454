package nl.eenoverheid.speelruimte;

/** How much room there is on one topic. */
public enum Ruimte {
    /** It is decided. */
    VAST,
    /** There is an idea, and it can change. */
    BESPREEKBAAR,
    /** Nothing is decided. */
    OPEN
}
