package nl.eenoverheid.capture.ui;

import java.util.List;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.capture.CaptureRoutes;
import nl.eenoverheid.shell.SafetyHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The page outside is for everybody, because it holds nothing; what it asks for and sends is not. Its scripts get an answer that they can
 * tell apart, instead of a page to sign in with.
 */
@Configuration(proxyBeanMethods = false)
class CaptureSecurity {
    private static final String POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self'",
                    "connect-src 'self'",
                    "manifest-src 'self'",
                    "worker-src 'self'",
                    "base-uri 'none'",
                    "form-action 'none'",
                    "frame-ancestors 'none'"));

    /** Without a session there is nothing to forge, and none is made to find that out. */
    private static final RequestMatcher FORGEABLE =
            request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && request.getSession(false) != null;

    @Bean
    @Order(1)
    SecurityFilterChain capture(HttpSecurity http, CurrentAccount current) {
        return http.securityMatcher("/" + CaptureRoutes.PAGE + "**")
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/" + CaptureRoutes.LISTS, "/" + CaptureRoutes.NOTES)
                                .authenticated()
                                .anyRequest()
                                .permitAll())
                .requestCache(RequestCacheConfigurer::disable)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(FORGEABLE))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))
                                .accessDeniedHandler(refusal(current)))
                .headers(SafetyHeaders::on)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    /** The session of a stranger can have taken the place of one that ended. */
    private static AccessDeniedHandler refusal(CurrentAccount current) {
        return (request, response, exception) -> response.setStatus(
                current.find().isPresent() ? HttpStatus.FORBIDDEN.value() : HttpStatus.UNAUTHORIZED.value());
    }
}
