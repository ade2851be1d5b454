package nl.eenoverheid.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.oidc.OidcProperties.Provider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/** What may not be configured, and that the message names the setting. */
@Capability("L5")
class OidcCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://login.ommen.example/realms/ommen",
                "https://login.microsoftonline.com/4a7b/v2.0",
                "http://localhost:8180/realms/x",
                "http://127.0.0.1:8180/realms/x"
            })
    void goodProviderPasses(String issuer) {
        assertThatCode(() -> check(Providers.at(issuer))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "login.ommen.example",
                "http://login.ommen.example/",
                "https://login.ommen.example/?tenant=1",
                "https:///",
                "ftp://x.example",
                "https://a b"
            })
    void issuerMustBeSafe(String issuer) {
        refuses(Providers.at(issuer), "eenoverheid.signin.oidc.ommen.issuer");
    }

    @Test
    void somebodyMustBeAbleToEnter() {
        refuses(Providers.with(Map.of()), "eenoverheid.signin.oidc.ommen.roles");
    }

    @Test
    void groupsMakeNoMainAdministratorsAndNoPartners() {
        refuses(
                Providers.with(Map.of(Rol.HOOFDBEHEERDER, List.of("a"))),
                "eenoverheid.signin.oidc.ommen.roles.hoofdbeheerder");
        refuses(Providers.with(Map.of(Rol.PARTNER, List.of("a"))), "eenoverheid.signin.oidc.ommen.roles.partner");
    }

    @Test
    void anOrganisationHasOneProvider() {
        var twice = Map.of("a", Providers.at("https://a.example/"), "b", Providers.at("https://b.example/"));

        assertThatThrownBy(() -> OidcCheck.check(twice))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        problem -> assertThat(problem.getName()).endsWith(".organisation"));
    }

    @Test
    void secretsStayOutOfMessages() {
        assertThat(Providers.at("https://a.example/").toString()).doesNotContain("geheim");
    }

    private static void refuses(Provider provider, String setting) {
        assertThatThrownBy(() -> check(provider))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        problem -> assertThat(problem.getName()).isEqualTo(setting));
    }

    private static void check(Provider provider) {
        OidcCheck.check(Map.of("ommen", provider));
    }
}
