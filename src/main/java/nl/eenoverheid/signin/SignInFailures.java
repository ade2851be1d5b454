package nl.eenoverheid.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.eenoverheid.access.AccessRoutes;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the page to sign in with, which says to wait, that the database is away, or for all else the same. */
@Component
class SignInFailures implements AuthenticationFailureHandler {
    private static final String FAILED = "/" + AccessRoutes.LOGIN + "?error";

    private final AuthenticationFailureHandler locked = new SimpleUrlAuthenticationFailureHandler(FAILED + "=locked");
    private final AuthenticationFailureHandler away = new SimpleUrlAuthenticationFailureHandler(FAILED + "=away");
    private final AuthenticationFailureHandler other = new SimpleUrlAuthenticationFailureHandler(FAILED);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        AuthenticationFailureHandler handler =
                switch (exception) {
                    case LockedException _ -> locked;
                    case AuthenticationServiceException _ -> away;
                    default -> other;
                };
        handler.onAuthenticationFailure(request, response, exception);
    }
}
