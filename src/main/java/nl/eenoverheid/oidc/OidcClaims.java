package nl.eenoverheid.oidc;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.oidc.OidcProperties.Provider;
import org.jspecify.annotations.Nullable;

/** Reads what a provider says about somebody. */
final class OidcClaims {
    private final Map<String, Object> claims;

    OidcClaims(Map<String, Object> claims) {
        this.claims = claims;
    }

    /**
     * The groups that somebody is in.
     *
     * @throws OidcRefused when the provider says that it left them out because there are too many
     */
    Set<String> groups(Provider provider) {
        Optional<Object> found = at(provider.groupsClaim());
        if (found.isEmpty() && leavesOut(provider.groupsClaim())) {
            throw new OidcRefused(
                    OidcReason.TOO_MANY_GROUPS,
                    "the provider left out the claim " + provider.groupsClaim()
                            + " because it has too many values; let it send only the groups of this application");
        }
        return switch (found.orElse(null)) {
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
            case String one -> Set.of(one);
            case null, default -> Set.of();
        };
    }

    /** The e-mail address, when the provider knows it to be theirs. */
    Optional<String> verifiedEmail(Provider provider) {
        boolean verified = at(provider.emailVerifiedClaim())
                .map(String::valueOf)
                .filter(said -> said.equals("true") || said.equals("1"))
                .isPresent();
        return text("email").filter(email -> verified);
    }

    /** What somebody is called: the full name, or else the name that they sign in with. */
    Optional<String> naam() {
        return Stream.of("name", "preferred_username")
                .flatMap(claim -> text(claim).stream())
                .findFirst();
    }

    /** A claim, also one within others; a name that has a dot of its own comes first. */
    private Optional<Object> at(String path) {
        Object whole = claims.get(path);
        if (whole != null) {
            return Optional.of(whole);
        }
        @Nullable Object found = claims;
        for (String step : path.split("\\.")) {
            found = found instanceof Map<?, ?> inner ? inner.get(step) : null;
        }
        return Optional.ofNullable(found);
    }

    /** The ways of Microsoft Entra to say that somebody is in more groups than fit. */
    private boolean leavesOut(String claim) {
        boolean elsewhere = claims.get("_claim_names") instanceof Map<?, ?> names && names.containsKey(claim);
        return elsewhere || "true".equals(String.valueOf(claims.get("hasgroups")));
    }

    private Optional<String> text(String claim) {
        return at(claim)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
