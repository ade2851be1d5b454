package nl.eenoverheid.besluit;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** Each time that it changed its mind, the last one first. */
    Stream<OrganisatieOmmekeer> ommekeren() {
        return IntStream.range(0, regels.size() - 1)
                .filter(each -> isChange(regels.get(each), regels.get(each + 1)))
                .mapToObj(each -> new OrganisatieOmmekeer(
                        naam,
                        regels.get(each + 1).standpunt(),
                        regels.get(each + 1).reden(),
                        regels.get(each)));
    }

    private static boolean isChange(StandpuntRegel after, StandpuntRegel before) {
        return after.standpunt() != before.standpunt()
                && after.standpunt() != Standpunt.NOG_NIET
                && before.standpunt() != Standpunt.NOG_NIET;
    }

    Checklist.Positie positie() {
        StandpuntRegel last = last();
        return last == null
                ? new Checklist.Positie(organisatie, Standpunt.NOG_NIET, "", "", 0)
                : new Checklist.Positie(organisatie, last.standpunt(), last.reden(), last.minderheid(), last.tekst());
    }
}
