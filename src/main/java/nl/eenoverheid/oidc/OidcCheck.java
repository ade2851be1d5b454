package nl.eenoverheid.oidc;

import java.net.URI;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.oidc.OidcProperties.Provider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** Refuses at the start a provider that could never let anybody in, or the wrong people. */
final class OidcCheck {
    private static final String PREFIX = "eenoverheid.signin.oidc.";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final String name;
    private final Provider provider;

    private OidcCheck(String name, Provider provider) {
        this.name = name;
        this.provider = provider;
    }

    /**
     * Looks at every provider.
     *
     * @throws InvalidConfigurationPropertyValueException with the first setting that is wrong and why
     */
    static void check(Map<String, Provider> providers) {
        Set<String> organisations = new HashSet<>();
        Set<String> clients = new HashSet<>();
        providers.forEach((name, provider) -> {
            var check = new OidcCheck(name, provider);
            check.each();
            check.unless(
                    organisations.add(provider.organisation()),
                    "organisation",
                    provider.organisation(),
                    "another provider is of this organisation too");
            check.unless(
                    clients.add(provider.issuer() + " " + provider.clientId()),
                    "client-id",
                    provider.clientId(),
                    "another provider has this issuer and client too");
        });
    }

    /** Says that an organisation is not known. */
    static InvalidConfigurationPropertyValueException unknownOrganisation(String name, Provider provider) {
        return new InvalidConfigurationPropertyValueException(
                PREFIX + name + ".organisation",
                provider.organisation(),
                "no government has this TOOI code; it looks like gm0175, pv23 or ws0663");
    }

    private void each() {
        unless(name.matches("[a-z0-9-]{1,40}"), "", name, "use a name of small letters, digits and hyphens");
        unless(!provider.organisation().isBlank(), "organisation", "", "name the organisation by its TOOI code");
        unless(!provider.name().isBlank(), "name", "", "say what the button calls it, such as gemeente Ommen");
        unless(!provider.clientId().isBlank(), "client-id", "", "fill in the client that the provider knows");
        unless(
                isSafe(provider.issuer()),
                "issuer",
                provider.issuer(),
                "fill in an address of https without a query; http only on this machine");
        unless(provider.scopes().contains("openid"), "scopes", provider.scopes(), "openid must be one of them");
        unless(!provider.groupsClaim().isBlank(), "groups-claim", "", "name the claim with the groups");
        unless(!provider.roles().isEmpty(), "roles", "", "give at least one role to a group: nobody could enter");
        unless(
                !provider.decidesOn(Rol.PARTNER),
                "roles.partner",
                provider.roles().get(Rol.PARTNER),
                "a partner is a guest from outside government and gets an account by hand");
        unless(
                provider.mainAdministrators() || !provider.decidesOn(Rol.HOOFDBEHEERDER),
                "roles.hoofdbeheerder",
                provider.roles().get(Rol.HOOFDBEHEERDER),
                "whoever keeps that group would keep the whole installation; set main-administrators=true if you mean that");
    }

    private void unless(boolean holds, String setting, @Nullable Object value, String reason) {
        if (!holds) {
            throw new InvalidConfigurationPropertyValueException(
                    PREFIX + name + (setting.isEmpty() ? "" : "." + setting), value, reason);
        }
    }

    private static boolean isSafe(String issuer) {
        try {
            URI address = URI.create(issuer);
            String host = String.valueOf(address.getHost());
            return address.getQuery() == null
                    && address.getFragment() == null
                    && ("https".equals(address.getScheme()) && address.getHost() != null
                            || "http".equals(address.getScheme()) && LOOPBACK.contains(host));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
