package nl.eenoverheid.kalender;

/** What kind of thing a moment of the calendar is about. */
public enum KalenderGroep {
    KADERNOTA,
    BEGROTING,
    ZIENSWIJZE,
    JAARREKENING,
    /** Money that one government pays on condition that another one does. */
    MEDEFINANCIERING
}
