package nl.eenoverheid.oidc;

import java.util.Map;
import nl.eenoverheid.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody who entered by their organisation, with what is needed to sign out there too. */
final class OidcSignedIn extends SignedIn implements OidcUser {
    private static final long serialVersionUID = 1;

    private final OidcIdToken idToken;

    OidcSignedIn(SignedIn person, OidcIdToken idToken) {
        super(person);
        this.idToken = idToken;
    }

    @Override
    public String getName() {
        return getUsername();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return idToken.getClaims();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }
}
