package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.TransactionException;

/** Takes the answer of a passkey. Spring's own filter would make somebody of it who is no {@code SignedIn}. */
final class PasskeyFilter extends AbstractAuthenticationProcessingFilter {
    private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();
    private final PasskeySignInService passkeys;

    PasskeyFilter(PasskeySignInService passkeys) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/" + SignInRoutes.PASSKEY));
        this.passkeys = passkeys;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String answer = Optional.ofNullable(request.getParameter("credential")).orElse("");
        try {
            var token = new SignInToken(passkeys.complete(challenge(request), answer), SignInMethod.PASSKEY);
            token.setDetails(details.buildDetails(request));
            request.getSession().removeAttribute(HalfSignIn.ATTRIBUTE);
            return token;
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("the passkey cannot be checked", e);
        }
    }

    /** Taken out of the session, so that no answer is given to it twice. */
    private static PasskeyChallenge challenge(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(PasskeyChallenge.ATTRIBUTE) instanceof PasskeyChallenge asked)) {
            throw new BadCredentialsException("nobody asked for a passkey");
        }
        session.removeAttribute(PasskeyChallenge.ATTRIBUTE);
        return asked;
    }
}
