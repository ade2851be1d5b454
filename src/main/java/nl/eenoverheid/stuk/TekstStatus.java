package nl.eenoverheid.stuk;

import nl.eenoverheid.inhoud.InhoudSoort;

/** Whether the words in a file were read. */
public enum TekstStatus {
    /** It waits for its turn. */
    WACHT,
    GELEZEN,
    /** It is long: the first part was read. */
    DEELS,
    /** There are no words in it, such as in a scan. */
    LEEG,
    /** It could not be read. */
    MISLUKT,
    /** A picture or sound: there is nothing to read. */
    GEEN;

    static TekstStatus first(InhoudSoort soort) {
        return soort.isPicture() || soort.isSound() ? GEEN : WACHT;
    }
}
