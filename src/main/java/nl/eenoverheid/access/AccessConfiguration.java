package nl.eenoverheid.access;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Who somebody is: the check of a password, throttled; and the health check, which asks nobody. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccessConfiguration {
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

    /** Rights stand on views as they are called, without a prefix. */
    @Bean
    static GrantedAuthorityDefaults rightsWithoutPrefix() {
        return new GrantedAuthorityDefaults("");
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

    /**
     * Who may sign in. The database takes é for e, so the address is compared again: otherwise each way to write it
     * would have its own tries. A blocked account answers like one that does not exist.
     */
    @Bean
    UserDetailsService people(AccountReadRepository accounts) {
        return given -> {
            String email = given.strip().toLowerCase(Locale.ROOT);
            return accounts.signedIn(email)
                    .filter(found -> found.getUsername().equals(email))
                    .filter(found -> found.isEnabled() && found.getPassword() != null)
                    .orElseThrow(() -> UsernameNotFoundException.fromUsername(given));
        };
    }
}
