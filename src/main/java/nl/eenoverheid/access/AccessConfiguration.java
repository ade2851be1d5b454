package nl.eenoverheid.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Signing in: one chain for the pages, one for the health check. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccessConfiguration {
    static final String LOGIN = "login";

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationProvider provider) {
        http.authenticationProvider(provider)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/styles.css", "/styles/**", "/icons/**", "/fonts/**", "/favicon.svg")
                        .permitAll())
                .formLogin(form -> form.failureHandler(failureHandler()))
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/" + LOGIN, "/" + LOGIN));
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    AuthenticationProvider authenticationProvider(UserDetailsService people, PasswordEncoder passwords, Clock clock) {
        var provider = new DaoAuthenticationProvider(people);
        provider.setPasswordEncoder(passwords);
        return new ThrottledAuthenticationProvider(provider, new SignInThrottle(clock));
    }

    @Bean
    UserDetailsService people(AccountReadRepository accounts) {
        return email -> accounts.signedIn(email.strip().toLowerCase(Locale.ROOT))
                .filter(found -> found.getPassword() != null)
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(email));
    }

    private static AuthenticationFailureHandler failureHandler() {
        var locked = new SimpleUrlAuthenticationFailureHandler("/" + LOGIN + "?error=locked");
        var other = new SimpleUrlAuthenticationFailureHandler("/" + LOGIN + "?error");
        return (request, response, exception) -> (exception instanceof LockedException ? locked : other)
                .onAuthenticationFailure(request, response, exception);
    }
}
