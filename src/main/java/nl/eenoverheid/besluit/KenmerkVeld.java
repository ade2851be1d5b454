package nl.eenoverheid.besluit;

/** What some kinds of records say and others do not. */
public enum KenmerkVeld {
    /** To which body it is. */
    AAN,
    /** With what somebody agrees, or about what they say what they hold. */
    BETREFT,
    /** The day by which it must be there, or be done. */
    UITERLIJK,
    /** The function that decided in the name of the body. */
    DOOR
}
