package nl.eenoverheid.oidc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.oidc.OidcProperties.Provider;

/** Providers as an installation would fill them in. */
final class Providers {
    private Providers() {}

    static Provider with(Map<Rol, List<String>> roles) {
        return provider("https://login.ommen.example/", "groups", roles);
    }

    static Provider groupsAt(String claim) {
        return provider("https://login.ommen.example/", claim, Map.of(Rol.MEDEWERKER, List.of("a")));
    }

    static Provider at(String issuer) {
        return provider(issuer, "groups", Map.of(Rol.MEDEWERKER, List.of("a")));
    }

    private static Provider provider(String issuer, String claim, Map<Rol, List<String>> roles) {
        return new Provider(
                "gm0175",
                "gemeente Ommen",
                issuer,
                "eenoverheid",
                "geheim",
                Set.of("openid"),
                claim,
                "email_verified",
                roles,
                false);
    }
}
