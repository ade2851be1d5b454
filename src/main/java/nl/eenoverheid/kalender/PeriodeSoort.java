package nl.eenoverheid.kalender;

/** What a council or board says about its own days. */
public enum PeriodeSoort {
    RECES,
    /** A day on which it meets and can decide. */
    VERGADERING
}
