package nl.eenoverheid.besluit;

import java.util.List;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * The co-owners of a besluit and how far they are.
 *
 * @param eigenaren by name
 * @param rondes the last one first
 * @param canChoose whether the caller may say who the co-owners are, and put the text before them
 * @param canAnswer whether it waits for the organisation of the caller
 */
public record AkkoordDetail(
        AkkoordStatus status,
        List<Eigenaar> eigenaren,
        List<AkkoordRonde> rondes,
        boolean canChoose,
        boolean canAnswer) {

    public AkkoordDetail {
        eigenaren = List.copyOf(eigenaren);
        rondes = List.copyOf(rondes);
    }

    /** A co-owner; whether it answered in the last round, and how. */
    public record Eigenaar(OrganisatieId organisatie, String naam, boolean gesproken, boolean akkoord) {}

    /** Names of those for whom it waits. */
    public List<String> waiting() {
        return eigenaren.stream()
                .filter(each -> !each.gesproken())
                .map(Eigenaar::naam)
                .toList();
    }
}
