package nl.eenoverheid.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.eenoverheid.access.AccessRoutes;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the page that asked, which says to wait, that the database is away, or for all else the same; or on to the second step after a
 * right password.
 */
final class SignInFailures implements AuthenticationFailureHandler {
    private static final String LOGIN = "/" + AccessRoutes.LOGIN;

    private static final String ON_PAPER = SignInRoutes.WITH + "=" + SignInRoutes.PAPER;

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final String page;
    private final String wrong;
    private final SignInLogService log;

    SignInFailures(String page, SignInLogService log) {
        this(page, "?error", log);
    }

    /** The query {@code wrong} tells the page that what was given is not right. */
    SignInFailures(String page, String wrong, SignInLogService log) {
        this.page = page;
        this.wrong = wrong;
        this.log = log;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        redirect.sendRedirect(request, response, next(request, exception));
    }

    private String next(HttpServletRequest request, AuthenticationException exception) {
        return switch (exception) {
            case SecondStepNeeded needed -> {
                needed.half().begin(request);
                yield "/" + SignInRoutes.SECOND_STEP;
            }
            case SecondStepOver _ -> LOGIN + "?error=late";
            case AuthenticationServiceException _ -> page + "?error=away";
            case LockedException _ -> failed(request, "?error=locked");
            case CodeUnreadable unreadable -> failed(request, "?error=" + unreadable.why());
            default -> failed(request, wrong);
        };
    }

    private String failed(HttpServletRequest request, String why) {
        String email = request.getParameter("username");
        HalfSignIn.of(request.getSession(false))
                .ifPresentOrElse(
                        half -> log.failed(half.account(), request.getRemoteAddr()),
                        () -> log.failed(email == null ? "" : email, request.getRemoteAddr()));
        return page + why + (SignInRoutes.PAPER.equals(request.getParameter(SignInRoutes.WITH)) ? "&" + ON_PAPER : "");
    }
}
