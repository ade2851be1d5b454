package nl.eenoverheid.reactie;

/** What became of a question for a reaction. */
public enum ReactieStatus {
    /** Asked; until its last day somebody can answer. */
    GEVRAAGD,
    /** Answered, once. */
    BEANTWOORD,
    /** Taken back by who asked. */
    INGETROKKEN,
    /** Its last day passed without an answer; never stored. */
    VERLOPEN
}
