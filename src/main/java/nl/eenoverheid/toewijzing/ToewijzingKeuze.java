package nl.eenoverheid.toewijzing;

import java.util.List;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that can be asked.
 *
 * @param werkruimte where the signaal has to be placed so that it sees it; null when it does already
 * @param werkruimteNaam its name
 * @param mensen who works there for it, by name
 */
public record ToewijzingKeuze(
        OrganisatieId organisatie,
        String naam,
        @Nullable WerkruimteId werkruimte,
        String werkruimteNaam,
        List<Persoon> mensen) {

    /** Somebody who can be asked. */
    public record Persoon(AccountId id, String naam) {}
}
