package nl.eenoverheid.besluit;

import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Where one organisation stands, and where it stood before.
 *
 * @param naam name of the organisation
 * @param regels the positions that it took, the last one first; empty when it has not spoken
 */
public record OrganisatieStandpunt(OrganisatieId organisatie, String naam, List<StandpuntRegel> regels) {

    public OrganisatieStandpunt {
        regels = List.copyOf(regels);
    }

    /** Where it stands now. */
    public Standpunt standpunt() {
        return regels.isEmpty() ? Standpunt.NOG_NIET : regels.getFirst().standpunt();
    }

    /** The position that it took last, if it took any. */
    public @Nullable StandpuntRegel last() {
        return regels.isEmpty() ? null : regels.getFirst();
    }

    Checklist.Positie positie() {
        StandpuntRegel last = last();
        return last == null
                ? new Checklist.Positie(organisatie, Standpunt.NOG_NIET, "", "", 0)
                : new Checklist.Positie(organisatie, last.standpunt(), last.reden(), last.minderheid(), last.tekst());
    }
}
