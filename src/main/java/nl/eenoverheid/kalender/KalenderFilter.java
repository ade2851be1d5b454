package nl.eenoverheid.kalender;

import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RegioId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What the calendar is narrowed to.
 *
 * @param organisaties whose steps; empty for the own organisation and the joint arrangements in which it takes part
 * @param regio instead of organisations: all of a region, with its joint arrangements
 * @param jaar the year in which they fall; null for what comes and what is late
 * @param onzeBeurt only what waits for the organisation of who looks
 * @param werkruimte to which the moments of other modules are narrowed
 */
public record KalenderFilter(
        Set<OrganisatieId> organisaties,
        @Nullable RegioId regio,
        @Nullable KalenderGroep groep,
        @Nullable Integer jaar,
        boolean onzeBeurt,
        @Nullable WerkruimteId werkruimte) {
    /** How many organisations can be asked for at once. */
    public static final int MOST = 100;

    /** What the own organisation has to do with. */
    public static final KalenderFilter USUAL = new KalenderFilter(Set.of(), null, null, null, false, null);

    public KalenderFilter {
        organisaties = Set.copyOf(organisaties);
    }

    /** The same for one year. */
    public KalenderFilter in(int year) {
        return new KalenderFilter(organisaties, regio, groep, year, onzeBeurt, werkruimte);
    }
}
