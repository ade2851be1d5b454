package nl.eenoverheid.cijfer;

/** What a dossier does with a figure. */
public enum CijferStatus {
    /** It stands beside the others. */
    GELDT,
    /** The dossier works with it. */
    GEKOZEN,
    /** It was wrong; it stays to be read. */
    INGETROKKEN
}
