package nl.eenoverheid.inlezing.bestand;

import java.util.List;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.inlezing.Bevinding;

/**
 * What a file says of one government.
 *
 * @param plek where it begins
 * @param nummer number of the government in Iv3; empty when the file has names only
 * @param bevindingen what was wrong while it was read
 */
public record Aanlevering(
        String plek,
        Overheidslaag laag,
        String naam,
        String nummer,
        int boekjaar,
        Verslag verslag,
        Detail detail,
        List<Cel> cellen,
        List<Bevinding> bevindingen) {

    public Aanlevering {
        cellen = List.copyOf(cellen);
        bevindingen = List.copyOf(bevindingen);
    }
}
