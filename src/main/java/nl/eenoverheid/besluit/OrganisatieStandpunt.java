package nl.eenoverheid.besluit;

import java.util.List;
import java.util.Optional;
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

    /** Whether another organisation wrote down where it stands, and it did not say yes to that since. */
    public boolean isUnconfirmed() {
        StandpuntRegel last = last();
        return last != null && last.isUnconfirmed();
    }

    /** The position that it took last, if it took any. */
    public @Nullable StandpuntRegel last() {
        return regels.isEmpty() ? null : regels.getFirst();
    }

    /** Each time that it changed its mind, the last one first. */
    Stream<OrganisatieOmmekeer> ommekeren() {
        return IntStream.range(0, regels.size())
                .mapToObj(each -> change(regels.get(each), regels.subList(each + 1, regels.size())))
                .flatMap(Optional::stream);
    }

    /**
     * What it thought until now, as far as it changes its mind: what it took back counts, what another one wrote down for it
     * does not when it corrects that itself.
     *
     * @param own whether it speaks itself now
     */
    public Standpunt before(boolean own) {
        return thought(regels, own).map(StandpuntRegel::standpunt).orElse(Standpunt.NOG_NIET);
    }

    /** A position that says the same as the one before it confirms that. */
    private Optional<OrganisatieOmmekeer> change(StandpuntRegel now, List<StandpuntRegel> earlier) {
        boolean confirms = !earlier.isEmpty() && earlier.getFirst().standpunt() == now.standpunt();
        return now.standpunt() == Standpunt.NOG_NIET || confirms
                ? Optional.empty()
                : thought(earlier, now.door().isEmpty())
                        .filter(before -> before.standpunt() != now.standpunt())
                        .map(before -> new OrganisatieOmmekeer(naam, before.standpunt(), before.reden(), now));
    }

    private static Optional<StandpuntRegel> thought(List<StandpuntRegel> earlier, boolean own) {
        return earlier.stream()
                .filter(each -> each.standpunt() != Standpunt.NOG_NIET)
                .filter(each -> !own || each.door().isEmpty())
                .findFirst();
    }

    Checklist.Positie positie() {
        StandpuntRegel last = last();
        return last == null
                ? new Checklist.Positie(organisatie, Standpunt.NOG_NIET, "", "", 0, true)
                : new Checklist.Positie(
                        organisatie,
                        last.standpunt(),
                        last.reden(),
                        last.minderheid(),
                        last.tekst(),
                        !last.isUnconfirmed());
    }
}
