package nl.eenoverheid.besluit;

/** How many of those who count must be in favour. */
public enum Meerderheid {
    /** More than half. */
    GEWOON(1, 2),
    /** At least two thirds. */
    TWEEDERDE(2, 3),
    /** At least three quarters. */
    DRIEKWART(3, 4);

    private final int teller;
    private final int noemer;

    Meerderheid(int teller, int noemer) {
        this.teller = teller;
        this.noemer = noemer;
    }

    boolean isReached(int voor, int geteld) {
        return this == GEWOON ? voor * noemer > geteld * teller : geteld > 0 && voor * noemer >= geteld * teller;
    }
}
