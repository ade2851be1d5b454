package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A sentence that a dossier took over from a duiding.
 *
 * @param titel what the duiding was called then
 * @param wie name of who gave the sentence
 * @param organisatie name of the organisation for which
 * @param onenig what organisations did not agree with in that reading
 * @param eenKeer how many signalen in it were heard once somewhere
 */
public record LandingRegel(
        long duidingId,
        String titel,
        String zin,
        String wie,
        String organisatie,
        Instant op,
        List<Onenig> onenig,
        int eenKeer) {

    public LandingRegel {
        onenig = List.copyOf(onenig);
    }

    /** What one organisation did not agree with. */
    public record Onenig(String organisatie, String tekst) {}
}
