package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.TransactionException;

/** Takes the code that somebody posts after a right password. Only now there is a signed-in person. */
final class SecondStepFilter extends AbstractAuthenticationProcessingFilter {
    private static final String PAGE = "/" + SignInRoutes.SECOND_STEP;

    private static final int LONGEST = 40;

    /** Six digits of a phone, or a number and letters from paper. */
    private static final Pattern SHAPE = Pattern.compile("(?:\\s*\\d){6}\\s*|(?:[\\s-]*[A-Za-z0-9]){12}[\\s-]*");

    private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();
    private final SecondStepService steps;
    private final Clock clock;

    SecondStepFilter(SecondStepService steps, Clock clock) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PAGE));
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        HalfSignIn half = HalfSignIn.of(request.getSession(false))
                .filter(found -> found.isOpen(clock.instant()))
                .orElseThrow(SecondStepOver::new);
        String code = code(request);
        try {
            var completed = steps.complete(half, code, request.getRemoteAddr());
            completed.token().setDetails(details.buildDetails(request));
            request.getSession().removeAttribute(HalfSignIn.ATTRIBUTE);
            FreshCodes.keep(request.getSession(), completed.codes());
            return completed.token();
        } catch (BadCredentialsException e) {
            half.wrongCode();
            throw SHAPE.matcher(code).matches() ? e : new CodeUnreadable(false);
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("the code cannot be checked", e);
        }
    }

    private static String code(HttpServletRequest request) {
        String code =
                Optional.ofNullable(request.getParameter("code")).orElse("").strip();
        if (code.isEmpty() || code.length() > LONGEST) {
            throw new CodeUnreadable(code.isEmpty());
        }
        return code;
    }
}
