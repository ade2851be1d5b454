package nl.eenoverheid.privacy;

/** Personal data that goes by itself after a term. */
public enum BewaartermijnSoort {
    /** Contact details, counted from the day on which the answer was sent. */
    CONTACT_BEANTWOORD,
    /** Contact details for which nobody waits any more, counted from the day on which they were noted. */
    CONTACT_ZONDER_BELOFTE,
    /** Requests about personal data, counted from the day on which they were handled. */
    VERZOEK
}
