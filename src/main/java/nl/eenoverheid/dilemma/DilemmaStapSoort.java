package nl.eenoverheid.dilemma;

/** What somebody did with a dilemma. */
public enum DilemmaStapSoort {
    GEKOZEN,
    OPEN_GELATEN,
    HEROPEND
}
