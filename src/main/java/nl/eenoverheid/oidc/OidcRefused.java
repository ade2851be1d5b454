package nl.eenoverheid.oidc;

import org.springframework.security.core.AuthenticationException;

/** Somebody is known at their organisation and may not enter. */
final class OidcRefused extends AuthenticationException {
    private static final long serialVersionUID = 1;

    private final OidcReason reason;

    OidcRefused(OidcReason reason, String forTheLog) {
        super(forTheLog);
        this.reason = reason;
    }

    OidcReason reason() {
        return reason;
    }
}
