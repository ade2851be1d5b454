package nl.eenoverheid.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import nl.eenoverheid.access.Rol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading what a provider says, as the ones in use say it. */
@Capability("L5")
class OidcClaimsTest {

    @ParameterizedTest
    @MethodSource("groupsByPath")
    void findsGroupsOnTheirPath(String path, Map<String, Object> claims, Set<String> groups) {
        assertThat(new OidcClaims(claims).groups(Providers.groupsAt(path))).isEqualTo(groups);
    }

    static Stream<Arguments> groupsByPath() {
        return Stream.of(
                Arguments.of("groups", Map.of("groups", List.of("a", "b")), Set.of("a", "b")),
                Arguments.of("groups", Map.of("groups", "a"), Set.of("a")),
                Arguments.of("groups", Map.of("groups", 7), Set.of()),
                Arguments.of("groups", Map.of(), Set.of()),
                Arguments.of("realm_access.roles", Map.of("realm_access", Map.of("roles", List.of("a"))), Set.of("a")),
                Arguments.of("realm_access.roles", Map.of("realm_access", "a"), Set.of()),
                Arguments.of("https://x.example/roles", Map.of("https://x.example/roles", List.of("a")), Set.of("a")));
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void refusesWhenTheProviderLeftTheGroupsOut(Map<String, Object> claims) {
        assertThatThrownBy(() -> new OidcClaims(claims).groups(Providers.groupsAt("groups")))
                .isInstanceOfSatisfying(OidcRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(OidcReason.TOO_MANY_GROUPS));
    }

    static Stream<Map<String, Object>> leftOut() {
        return Stream.of(
                Map.of("_claim_names", Map.of("groups", "src1"), "_claim_sources", Map.of("src1", Map.of())),
                Map.of("hasgroups", true),
                Map.of("hasgroups", "true"));
    }

    @Test
    void otherClaimsThatStandElsewhereAreNoProblem() {
        var claims = new OidcClaims(Map.of("_claim_names", Map.of("roles", "src1"), "groups", List.of("a")));

        assertThat(claims.groups(Providers.groupsAt("groups"))).containsExactly("a");
    }

    @Test
    void anAddressCountsOnlyWhenTheOrganisationKnowsItToBeTheirs() {
        assertThat(email(Map.of("email", "a@b.example", "email_verified", true)))
                .isPresent();
        assertThat(email(Map.of("email", "a@b.example", "email_verified", "true")))
                .isPresent();
        assertThat(email(Map.of("email", "a@b.example", "email_verified", false)))
                .isEmpty();
        assertThat(email(Map.of("email", "a@b.example"))).isEmpty();
        assertThat(email(Map.of("email_verified", true))).isEmpty();
    }

    @Test
    void oneGroupOfThoseOfARoleIsEnough() {
        var provider = Providers.with(Map.of(Rol.MEDEWERKER, List.of("a", "b"), Rol.BESTUURDER, List.of("c")));

        assertThat(provider.rolesOf(Set.of("b", "x"))).containsExactly("MEDEWERKER");
        assertThat(provider.rolesOf(Set.of("a", "c"))).containsExactlyInAnyOrder("MEDEWERKER", "BESTUURDER");
        assertThat(provider.rolesOf(Set.of("A"))).isEmpty();
    }

    private static Optional<String> email(Map<String, Object> claims) {
        return new OidcClaims(claims).verifiedEmail(Providers.groupsAt("groups"));
    }
}
