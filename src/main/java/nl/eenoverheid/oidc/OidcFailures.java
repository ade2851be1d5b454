package nl.eenoverheid.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.eenoverheid.access.AccessRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.web.client.ResourceAccessException;

/** Back to the page to sign in with, which says why; the log says it to who keeps the installation. */
final class OidcFailures implements AuthenticationFailureHandler {
    private static final Logger log = LoggerFactory.getLogger(OidcFailures.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        log.warn("Sign-in by the own organisation failed: {}", words(failure));
        response.sendRedirect(request.getContextPath() + "/" + AccessRoutes.LOGIN + "?" + OidcRoutes.PROBLEM + "="
                + reason(failure).code());
    }

    private static OidcReason reason(AuthenticationException failure) {
        return switch (failure) {
            case OidcRefused refused -> refused.reason();
            case SessionAuthenticationException _ -> OidcReason.REFUSED;
            case AuthenticationServiceException _ -> OidcReason.AWAY;
            default -> isAway(failure) ? OidcReason.AWAY : OidcReason.FAILED;
        };
    }

    private static boolean isAway(AuthenticationException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ResourceAccessException || cause instanceof AuthenticationServiceException) {
                return true;
            }
        }
        return false;
    }

    /** Never what stands in the address that the browser came back with: anybody can write that. */
    private static String words(AuthenticationException failure) {
        if (failure instanceof OAuth2AuthenticationException protocol) {
            return "the provider or its answer says "
                    + protocol.getError().getErrorCode().replaceAll("[^\\w.-]", "?");
        }
        return String.valueOf(failure.getMessage()).replaceAll("\\p{Cntrl}", " ");
    }
}
