package nl.eenoverheid.gelijkenis;

/** What a person did with a group. */
public enum GroepStatus {
    /** Nothing yet. */
    OPEN,
    /** Its signalen got its name as a label. */
    LABEL,
    /** Its signalen got a theme. */
    THEMA,
    /** Thrown away. */
    WEG
}
