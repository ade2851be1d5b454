package nl.eenoverheid.toewijzing;

import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * An organisation that can be asked to handle many signalen.
 *
 * @param ziet how many of them it sees
 * @param mensen who works there for it, by name
 */
public record AssignKeuze(OrganisatieId organisatie, String naam, int ziet, List<Persoon> mensen) {

    /**
     * Somebody who can be asked.
     *
     * @param ziet how many of them they see
     */
    public record Persoon(AccountId id, String naam, int ziet) {}
}
