package nl.eenoverheid.signin;

import java.util.Set;
import nl.eenoverheid.access.AccessRoutes;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** The form with an address and a password. */
@Component
class PasswordWay implements SignInWay {
    private static final String LOGIN = "/" + AccessRoutes.LOGIN;

    private final AuthenticationFailureHandler failures;

    PasswordWay(AuthenticationFailureHandler failures) {
        this.failures = failures;
    }

    @Override
    public void addTo(HttpSecurity http) {
        http.formLogin(form -> form.loginPage(LOGIN).failureHandler(failures));
    }

    @Override
    public Set<String> posts() {
        return Set.of(LOGIN);
    }
}
