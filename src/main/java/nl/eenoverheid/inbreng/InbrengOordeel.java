package nl.eenoverheid.inbreng;

/** What who must agree says. */
public enum InbrengOordeel {
    STEMT_IN,
    STEMT_NIET_IN
}
