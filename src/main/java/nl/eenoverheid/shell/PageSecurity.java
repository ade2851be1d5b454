package nl.eenoverheid.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.apache.catalina.core.StandardContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every page asks who somebody is, but the one to sign in with and what it is drawn with. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String LOGIN = "/login";
    private static final String PERMISSIONS = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionAuthenticationStrategy sessions) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles.css", "/styles/**", "/icons/**", "/fonts/**", "/favicon.svg")
                        .permitAll())
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions))
                .addFilterBefore(new CrossSiteSignIn(LOGIN), UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(allowed -> allowed.policy(PERMISSIONS)))
                .formLogin(form -> form.loginPage(LOGIN).failureHandler(failureHandler()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, LOGIN)
                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Tomcat 11 ends the response of a page before Spring Security writes its headers, unless told not to (spring-security#19457). */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOnPages() {
        return factory -> factory.addContextCustomizers(
                context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
    }

    private static AuthenticationFailureHandler failureHandler() {
        var locked = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?error=locked");
        var away = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?error=away");
        var other = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?error");
        return (request, response, exception) -> (switch (exception) {
                    case LockedException _ -> locked;
                    case AuthenticationServiceException _ -> away;
                    default -> other;
                })
                .onAuthenticationFailure(request, response, exception);
    }
}
