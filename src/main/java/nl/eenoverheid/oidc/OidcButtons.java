package nl.eenoverheid.oidc;

import java.util.Comparator;
import java.util.List;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** Which organisations people can sign in at. */
@Component
public class OidcButtons {
    private final OidcProviders providers;

    OidcButtons(OidcProviders providers) {
        this.providers = providers;
    }

    /** All of them, by what they are called. */
    public List<OidcButton> all() {
        return providers.all().entrySet().stream()
                .map(entry -> new OidcButton(
                        entry.getValue().name(),
                        OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI.substring(1)
                                + "/" + entry.getKey()))
                .sorted(Comparator.comparing(OidcButton::organisation))
                .toList();
    }
}
