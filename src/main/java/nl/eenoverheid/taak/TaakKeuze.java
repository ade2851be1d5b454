package nl.eenoverheid.taak;

import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * An organisation that can be asked something in a werkruimte.
 *
 * @param mensen who works there for it, by name
 */
public record TaakKeuze(OrganisatieId organisatie, String naam, List<Persoon> mensen) {

    public TaakKeuze {
        mensen = List.copyOf(mensen);
    }

    /** Somebody who can be asked. */
    public record Persoon(AccountId id, String naam) {}
}
