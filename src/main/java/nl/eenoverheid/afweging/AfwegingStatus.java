package nl.eenoverheid.afweging;

/** How far an afweging is. */
public enum AfwegingStatus {
    /** Options, interests and effects are written down. */
    OPSTELLEN,
    /** Each party gives its weights; nobody reads those of another. */
    WEGEN,
    /** All weights can be read. */
    OPEN,
    /** A person wrote what was weighed and why. */
    AFGEROND;

    /** Whether everybody who sees the knoop reads all weights. */
    public boolean showsWeights() {
        return this == OPEN || this == AFGEROND;
    }
}
