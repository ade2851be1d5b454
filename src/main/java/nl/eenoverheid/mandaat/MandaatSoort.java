package nl.eenoverheid.mandaat;

/** How one may act for another. */
public enum MandaatSoort {
    /** Decides in the name of the body that has the power (Awb 10:1). */
    MANDAAT,
    /** Decides in its own name, the power went over (Awb 10:13). */
    DELEGATIE,
    /** Acts for the body under private law (Awb 10:12). */
    VOLMACHT,
    /** Does what is no decision and no act under private law (Awb 10:12). */
    MACHTIGING,
    /** Stands in for who is absent. */
    WAARNEMING;

    /** Whether section 10.1.1 of the Awb counts: mandate, and what article 10:12 puts on a par with it. */
    public boolean isInNameOfAnother() {
        return this == MANDAAT || this == VOLMACHT || this == MACHTIGING;
    }
}
