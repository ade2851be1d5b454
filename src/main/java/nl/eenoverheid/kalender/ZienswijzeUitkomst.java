package nl.eenoverheid.kalender;

/** What a council did with a draft budget. */
public enum ZienswijzeUitkomst {
    GEGEVEN,
    /** It says that it has nothing to say. */
    GEEN
}
