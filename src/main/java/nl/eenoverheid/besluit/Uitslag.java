package nl.eenoverheid.besluit;

/** What the count says; each of them is one sentence to who asks. */
public enum Uitslag {
    /** By the rules it can be adopted. */
    KAN,
    /** Too few have spoken. */
    QUORUM,
    /** Who decides has not spoken. */
    BESLISSER_ZWIJGT,
    /** Who decides is not in favour. */
    BESLISSER_NIET_VOOR,
    /** Somebody has a reasoned objection. */
    BEZWAAR,
    /** Somebody is not in favour. */
    NIET_IEDEREEN,
    /** Too few are in favour. */
    GEEN_MEERDERHEID;

    /** Whether by the rules it can be adopted. */
    public boolean allows() {
        return this == KAN;
    }
}
