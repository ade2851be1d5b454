package nl.eenoverheid.inhoud;

/** What is known about viruses in content. */
public enum Viruscontrole {
    /** A scanner found nothing. */
    SCHOON,
    /** There is no scanner: nobody looked. */
    NIET,
    /** The scanner did not answer; it is asked again, and until then nobody opens it. */
    WACHT,
    /** A scanner found something afterwards; the content is gone. */
    BESMET;

    /** Whether people may open it. */
    public boolean isOpen() {
        return this == SCHOON || this == NIET;
    }
}
