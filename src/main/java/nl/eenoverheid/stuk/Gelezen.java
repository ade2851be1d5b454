package nl.eenoverheid.stuk;

/**
 * What was read in a file.
 *
 * @param bladzijden of a PDF, else 0
 */
public record Gelezen(TekstStatus status, int bladzijden, String tekst) {
    static final Gelezen MISLUKT = new Gelezen(TekstStatus.MISLUKT, 0, "");
}
