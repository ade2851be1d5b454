package nl.eenoverheid.opgave;

/** Whether money comes every year. */
public enum BijdrageStructuur {
    STRUCTUREEL,
    INCIDENTEEL
}
