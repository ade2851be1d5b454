package nl.eenoverheid.inbreng;

/** What came of what was asked. */
public enum InbrengStatus {
    GEVRAAGD,
    GELEVERD,
    /** Not needed after all, with a reason. */
    NIET_NODIG
}
