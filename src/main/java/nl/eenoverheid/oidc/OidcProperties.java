package nl.eenoverheid.oidc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people of an organisation sign in.
 *
 * @param oidc the providers, by a short name that stands in addresses
 */
@ConfigurationProperties("eenoverheid.signin")
record OidcProperties(@DefaultValue Map<String, Provider> oidc) {

    /**
     * One provider.
     *
     * @param organisation TOOI code of the organisation whose people it knows
     * @param name what the button calls it
     * @param clientSecret null for a client without one
     * @param groupsClaim the claim with the groups; dots lead into it
     * @param emailVerifiedClaim the claim that says that the organisation knows the address to be theirs
     * @param roles the groups that give a role; one of them is enough
     * @param mainAdministrators whether groups may make main administrators of the whole installation
     */
    record Provider(
            @DefaultValue("") String organisation,
            @DefaultValue("") String name,
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @Nullable String clientSecret,
            @DefaultValue({"openid", "profile", "email"}) Set<String> scopes,
            @DefaultValue("groups") String groupsClaim,
            @DefaultValue("email_verified") String emailVerifiedClaim,
            @DefaultValue Map<Rol, List<String>> roles,
            @DefaultValue("false") boolean mainAdministrators) {

        /** The roles that groups give here, as they are stored. */
        Set<String> rolesOf(Set<String> groups) {
            return roles.entrySet().stream()
                    .filter(role -> role.getValue().stream().anyMatch(groups::contains))
                    .map(role -> role.getKey().name())
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** Whether groups say who has this role, so that who leaves the group loses it. */
        boolean decidesOn(Rol rol) {
            return roles.containsKey(rol);
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return "Provider[" + name + ", " + issuer + "]";
        }
    }
}
