package nl.eenoverheid.bezorging;

/** What came of sending an answer by e-mail. */
public enum MailUitkomst {
    VERSTUURD,
    /** No address is kept for this voice. */
    GEEN_ADRES,
    /** No mail server is configured. */
    GEEN_SERVER,
    /** The mail server did not take it; the answer stays owed. */
    NIET_AANGENOMEN,
    /** Somebody else sends it at this moment, or sent it already. */
    AL_ONDERWEG
}
