package nl.eenoverheid.oidc;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenoverheid.oidc.OidcProperties.Provider;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/**
 * The providers of this installation. What a provider says about itself is asked when somebody wants to sign in there for the first
 * time: one that is away keeps neither the product nor the others from starting.
 */
@Component
class OidcProviders implements ClientRegistrationRepository, SmartInitializingSingleton {
    private static final String DISCOVERY = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> METADATA =
            new ParameterizedTypeReference<>() {};

    private final Map<String, Provider> providers;
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();
    private final JdbcClient jdbc;

    OidcProviders(OidcProperties properties, JdbcClient jdbc) {
        OidcCheck.check(properties.oidc());
        this.providers = Map.copyOf(properties.oidc());
        this.jdbc = jdbc;
    }

    /** Every organisation must be one that we know, before anybody can enter. */
    @Override
    public void afterSingletonsInstantiated() {
        providers.forEach((name, provider) -> {
            if (organisatie(provider).isEmpty()) {
                throw OidcCheck.unknownOrganisation(name, provider);
            }
        });
    }

    /** The providers by name. */
    Map<String, Provider> all() {
        return providers;
    }

    /** The settings of one that exists. */
    Provider settings(String name) {
        return Optional.ofNullable(providers.get(name)).orElseThrow();
    }

    Optional<OrganisatieId> organisatie(Provider provider) {
        return jdbc.sql("select id from organisatie where tooi_code = ?")
                .param(provider.organisation())
                .query((row, number) -> new OrganisatieId(row.getLong(1)))
                .optional();
    }

    /**
     * The provider with this name, null when there is none.
     *
     * @throws AuthenticationServiceException when it cannot be reached, or calls itself otherwise
     */
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        Provider provider = providers.get(name);
        if (provider == null) {
            return null;
        }
        ClientRegistration known = discovered.get(name);
        return known != null ? known : discoverNow(name, provider);
    }

    /** Outside the map, so that one who waits for a slow provider keeps nobody from another. */
    private ClientRegistration discoverNow(String name, Provider provider) {
        ClientRegistration registration = discover(name, provider);
        discovered.put(name, registration);
        return registration;
    }

    private static ClientRegistration discover(String name, Provider provider) {
        try {
            Map<String, Object> metadata = OidcHttp.client()
                    .get()
                    .uri(provider.issuer().replaceFirst("/$", "") + DISCOVERY)
                    .retrieve()
                    .body(METADATA);
            if (metadata == null || !provider.issuer().equals(metadata.get("issuer"))) {
                throw new AuthenticationServiceException("calls itself otherwise than " + provider.issuer());
            }
            return registration(name, provider, metadata);
        } catch (RestClientException | IllegalArgumentException e) {
            throw new AuthenticationServiceException("does not say what it is: " + provider.issuer(), e);
        }
    }

    private static ClientRegistration registration(String name, Provider provider, Map<String, Object> metadata) {
        ClientRegistration.Builder builder = ClientRegistrations.fromOidcConfiguration(metadata)
                .registrationId(name)
                .clientId(provider.clientId())
                .clientName(provider.name())
                .scope(provider.scopes())
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        String secret = provider.clientSecret();
        return secret == null || secret.isBlank()
                ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : builder.clientSecret(secret).build();
    }
}
