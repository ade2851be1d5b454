package nl.eenoverheid.dossier;

import java.time.Instant;
import java.util.List;

/**
 * Puts moments on the timeline of a dossier. A module on the right of this one that keeps something in a dossier
 * implements it as a bean.
 */
public interface TijdlijnBron {

    /**
     * Moments before an instant, the last one first. The caller may see the dossier; whatever else they may not see is left
     * out by the query.
     *
     * @param most how many at most
     */
    List<Tijdlijnpunt> punten(DossierId dossier, Instant before, int most);
}
