package nl.eenoverheid.bezorging;

/** What came of a call. */
public enum BelUitkomst {
    /** They have their answer. */
    GESPROKEN,
    /** Nobody answered; somebody tries again later. */
    GEEN_GEHOOR,
    /** A message was left, that somebody calls again. */
    VOICEMAIL
}
