package nl.eenoverheid.opgave;

/** Whether an opgave is still worked on. */
public enum OpgaveStatus {
    OPEN,
    /** Done, or given up; it can be taken up again. */
    AFGESLOTEN
}
