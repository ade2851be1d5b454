package nl.eenoverheid.navraag;

/** Whether an answer helped. */
public enum NavraagOordeel {
    JA,
    BEETJE,
    NEE
}
