package nl.eenoverheid.besluit;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a method: who counts, how many must speak, and when it can go on. They say what the count is; whether it
 * goes on is for people.
 *
 * @param quorum how many of those who count must have spoken
 * @param onthouding what it means to abstain
 * @param beslisser who decides, for a method in which one organisation does
 * @param partijen who counts
 */
public record Spelregels(
        Beslismethode methode,
        int quorum,
        Meerderheid meerderheid,
        Onthouding onthouding,
        @Nullable OrganisatieId beslisser,
        Set<OrganisatieId> partijen) {

    public Spelregels {
        partijen = Set.copyOf(partijen);
    }

    /** The count of where organisations stand now; those who do not count are left out. */
    Telling count(Collection<Checklist.Positie> posities) {
        List<Checklist.Positie> counted = posities.stream()
                .filter(each -> partijen.contains(each.organisatie()))
                .filter(each -> each.standpunt() != Standpunt.NOG_NIET)
                .toList();
        Set<OrganisatieId> voor = who(counted, each -> each.standpunt() == Standpunt.VOOR);
        Set<OrganisatieId> tegen = who(counted, each -> each.standpunt() == Standpunt.TEGEN);
        Set<OrganisatieId> onthouden = who(counted, each -> each.standpunt() == Standpunt.ONTHOUDEN);
        return new Telling(this, voor, tegen, onthouden, who(counted, each -> !each.bevestigd()));
    }

    /** How many must have spoken. */
    int needed() {
        return switch (methode) {
            case MANDAAT -> 1;
            case CONSENSUS -> partijen.size();
            case ADVIES, INSTEMMING, MEERDERHEID -> quorum;
        };
    }

    private static Set<OrganisatieId> who(List<Checklist.Positie> counted, Predicate<Checklist.Positie> which) {
        return Set.copyOf(counted.stream()
                .filter(which)
                .map(Checklist.Positie::organisatie)
                .toList());
    }
}
