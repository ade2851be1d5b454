package nl.eenoverheid.opgave;

/** How sure money is. */
public enum BijdrageStand {
    /** Said, but in no budget that was adopted. */
    TOEGEZEGD,
    /** Adopted by who decides about the budget. */
    VASTGESTELD,
    BESTEED;

    /** Whether nobody can take it back without a decision. */
    public boolean isVast() {
        return this != TOEGEZEGD;
    }
}
