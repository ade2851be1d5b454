package nl.eenoverheid.inlezing;

/** What is kept of a file of which something is wrong. */
public enum InlezingKeuze {
    /** Every government, or none. */
    ALLES,
    /** The governments of which nothing is wrong. */
    GOEDE
}
