package nl.eenoverheid.knoop;

/** What a body says that its part in a question is. */
public enum Claim {
    /** Sets the frame within which others decide. */
    KADER,
    /** Says that it decides. */
    BESLIST,
    /** Must agree before it goes on. */
    STEMT_IN,
    /** Gives advice. */
    ADVISEERT,
    /** Prepares the decision. */
    BEREIDT_VOOR,
    /** Carries out what others decide. */
    VOERT_UIT,
    /** Must be heard. */
    WORDT_GEHOORD,
    /** Is told. */
    WORDT_GEINFORMEERD;

    /** Whether only a body that holds powers can have this part. */
    public boolean needsPower() {
        return this == KADER || this == BESLIST || this == STEMT_IN;
    }
}
