package nl.eenoverheid.vergadering;

import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited.
 *
 * @param persoon null when the organisation says who comes
 */
public record GenodigdeData(
        OrganisatieId organisatie, @Nullable AccountId persoon) {}
