package nl.eenoverheid.opgave;

/** In what way bijdragen get into each other's way. */
public enum KnelpuntSoort {
    /** Each waits for the other. */
    KRING,
    /** The money is needed before the government decides about it. */
    TE_LAAT_VAST,
    /** The condition may be met after the day on which the money is needed. */
    VOORWAARDE_TE_LAAT,
    /** Who has to settle it first decides after the last day of the condition. */
    VOORWAARDE_ONHAALBAAR,
    /** Who pays along decides after the kadernota of who waits for it. */
    NA_KADERNOTA,
    /** What had to be settled first was taken away. */
    VOORWAARDE_WEG
}
