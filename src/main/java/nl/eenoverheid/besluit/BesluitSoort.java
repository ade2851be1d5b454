package nl.eenoverheid.besluit;

/** What kind of record it is. */
public enum BesluitSoort {
    BESLUIT,
    /** Decided under mandate: it stays the decision of the body that gave the mandate. */
    MANDAATBESLUIT,
    BINDEND_ADVIES,
    /** One body agrees with what another decides. */
    INSTEMMING,
    ZIENSWIJZE,
    WENSEN_EN_BEDENKINGEN,
    /** An agreement between governments, such as a woondeal: each still has to adopt it by itself. */
    AFSPRAAK,
    /** A promise by a board member. */
    TOEZEGGING,
    MOTIE;

    /** Whether it can have effect for residents by itself. */
    public boolean bindsResidents() {
        return this == BESLUIT || this == MANDAATBESLUIT;
    }
}
