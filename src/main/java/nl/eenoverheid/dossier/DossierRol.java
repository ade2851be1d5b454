package nl.eenoverheid.dossier;

/** What an organisation is in a dossier. One organisation may be several things. */
public enum DossierRol {
    /** Keeps the whole together; at most one at a time. */
    REGISSEUR,
    /** Sets the frame within which others decide. */
    KADERSTELLER,
    /** Carries it out. */
    UITVOERDER,
    /** Another government that decides along. */
    MEDEOVERHEID,
    /** Gives advice. */
    ADVISEUR,
    /** Is affected by it. */
    BELANGHEBBENDE
}
