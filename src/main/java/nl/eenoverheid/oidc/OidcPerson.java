package nl.eenoverheid.oidc;

import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.overheid.OrganisatieId;

/**
 * Somebody of whom the own organisation says who they are.
 *
 * @param issuer who says so
 * @param subject whom the issuer means: only the two together are an identity
 * @param email verified
 * @param rollen what their groups give today
 * @param mainAdministrators whether groups decide who keeps the whole installation
 */
record OidcPerson(
        String issuer,
        String subject,
        OrganisatieId organisatie,
        Optional<String> email,
        String naam,
        Set<String> rollen,
        boolean mainAdministrators) {}
