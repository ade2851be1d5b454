package nl.eenoverheid.besluit;

/** How organisations come to a besluit. */
public enum Beslismethode {
    /** One organisation decides, under mandate. */
    MANDAAT,
    /** One organisation decides, after it heard the others. */
    ADVIES,
    /** It goes on when nobody has a reasoned objection. */
    INSTEMMING,
    /** It goes on when everybody is in favour. */
    CONSENSUS,
    /** It goes on when enough are in favour. */
    MEERDERHEID;

    /** Whether one organisation decides, and the others do not stand in its way. */
    public boolean hasDecider() {
        return this == MANDAAT || this == ADVIES;
    }

    /** Whether people agree on how many must have spoken; else the method itself says so. */
    public boolean hasQuorum() {
        return this == ADVIES || this == INSTEMMING || this == MEERDERHEID;
    }

    /** Whether it matters what an abstention means. */
    public boolean weighsAbstention() {
        return this == CONSENSUS || this == MEERDERHEID;
    }

    /** How many must have spoken when nobody says otherwise. */
    public int usualQuorum(int partijen) {
        return switch (this) {
            case MANDAAT -> 1;
            case ADVIES, INSTEMMING, CONSENSUS -> partijen;
            case MEERDERHEID -> partijen / 2 + 1;
        };
    }
}
