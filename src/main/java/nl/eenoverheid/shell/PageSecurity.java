package nl.eenoverheid.shell;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
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
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Every page asks who somebody is, but the one to sign in with and what it is drawn with. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
    private static final String LOGIN = "/login";

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SessionAuthenticationStrategy sessions) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles.css", "/styles/**", "/icons/**", "/fonts/**", "/favicon.svg")
                        .permitAll())
                .sessionManagement(session -> session.addSessionAuthenticationStrategy(sessions))
                .formLogin(form -> form.loginPage(LOGIN).failureHandler(failureHandler()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class, LOGIN)
                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
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
