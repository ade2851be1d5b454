package nl.eenoverheid.signin;

import java.time.Clock;
import nl.eenoverheid.access.AccessRoutes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** The check of a password, throttled, and what is said when it fails. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    SignInThrottle signInThrottle(Clock clock) {
        return new SignInThrottle(clock);
    }

    @Bean
    AuthenticationProvider authenticationProvider(
            UserDetailsService people,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            SignInReadRepository reads,
            Clock clock) {
        var provider = new DaoAuthenticationProvider(people);
        provider.setPasswordEncoder(passwords);
        return new SecondStepProvider(new ThrottledAuthenticationProvider(provider, throttle), reads, clock);
    }

    @Bean
    AuthenticationFailureHandler signInFailures(SignInLogService log) {
        return new SignInFailures("/" + AccessRoutes.LOGIN, log);
    }
}
