package nl.eenoverheid.knoop;

/** Whether it is clear who decides on a question, the loudest first. */
public enum BeslisStand {
    /** Nobody says to decide. */
    ONBEKEND,
    /** Two or more bodies say so, and did not agree to share it: so nobody decides. */
    BETWIST,
    /** Several bodies decide, each for its own part, and that is recorded. */
    GEDEELD,
    /** One body decides. */
    HELDER;

    /** Whether somebody decides: one body, or several that share it. */
    public boolean hasDecider() {
        return this == GEDEELD || this == HELDER;
    }
}
