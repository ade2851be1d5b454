package nl.eenoverheid.besluit;

import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * Who must agree with the text of a besluit before it goes on.
 *
 * @param organisaties empty when nobody must
 */
public record MedeeigenaarData(Set<OrganisatieId> organisaties) {

    public MedeeigenaarData {
        organisaties = Set.copyOf(organisaties);
    }
}
