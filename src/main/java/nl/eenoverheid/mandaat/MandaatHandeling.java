package nl.eenoverheid.mandaat;

/** What was done with a mandate in the register. */
public enum MandaatHandeling {
    OPGENOMEN,
    /** What stood there was not what had been given. */
    VERBETERD,
    INGETROKKEN
}
