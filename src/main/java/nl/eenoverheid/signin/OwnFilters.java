package nl.eenoverheid.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;

/** Gives filters of our own the same as Spring's own for the form: a new session id, who is remembered where, and what follows. */
final class OwnFilters extends AbstractHttpConfigurer<OwnFilters, HttpSecurity> {
    private final List<AbstractAuthenticationProcessingFilter> filters;

    OwnFilters(List<AbstractAuthenticationProcessingFilter> filters) {
        this.filters = filters;
    }

    @Override
    public void configure(HttpSecurity http) {
        filters.forEach(filter -> {
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(http.getSharedObject(SecurityContextRepository.class));
            filter.setApplicationEventPublisher(http.getSharedObject(ApplicationContext.class));
            filter.setAuthenticationSuccessHandler(
                    after(http.getSharedObject(SavedRequestAwareAuthenticationSuccessHandler.class)));
            http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class);
        });
    }

    /** To new recovery codes first, which are shown once; else to the page that was asked for. */
    private static AuthenticationSuccessHandler after(AuthenticationSuccessHandler asked) {
        return new AuthenticationSuccessHandler() {
            private final DefaultRedirectStrategy redirect = new DefaultRedirectStrategy();

            @Override
            public void onAuthenticationSuccess(
                    HttpServletRequest request, HttpServletResponse response, Authentication authentication)
                    throws IOException, ServletException {
                if (request.getSession().getAttribute(FreshCodes.ATTRIBUTE) != null) {
                    redirect.sendRedirect(request, response, "/" + SignInRoutes.CODES);
                } else {
                    asked.onAuthenticationSuccess(request, response, authentication);
                }
            }
        };
    }
}
