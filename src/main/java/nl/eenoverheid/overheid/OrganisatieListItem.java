package nl.eenoverheid.overheid;

import org.jspecify.annotations.Nullable;

/**
 * A row of the list of governments.
 *
 * @param provincie name of the province that it lies in, if it lies in one
 * @param inwoners inhabitants, only of a municipality
 */
public record OrganisatieListItem(
        OrganisatieId id,
        String naam,
        OrganisatieSoort soort,
        @Nullable String provincie,
        @Nullable Integer inwoners) {}
