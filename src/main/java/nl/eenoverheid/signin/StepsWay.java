package nl.eenoverheid.signin;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.eenoverheid.access.AccessRoutes;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The step after the password, and passkeys. */
@Component
class StepsWay implements SignInWay {
    private static final String PAGE = "/" + SignInRoutes.SECOND_STEP;

    private static final String PASSKEY = "/" + SignInRoutes.PASSKEY;

    private final SecondStepService steps;
    private final PasskeySignInService passkeys;
    private final SignInLogService log;
    private final Clock clock;

    StepsWay(SecondStepService steps, PasskeySignInService passkeys, SignInLogService log, Clock clock) {
        this.steps = steps;
        this.passkeys = passkeys;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void addTo(HttpSecurity http) {
        SecondStepFilter filter = new SecondStepFilter(steps, clock);
        filter.setAuthenticationFailureHandler(new SignInFailures(PAGE, log));
        PasskeyFilter passkey = new PasskeyFilter(passkeys);
        passkey.setAuthenticationFailureHandler(new SignInFailures("/" + AccessRoutes.LOGIN, "?error=passkey", log));
        http.with(new OwnFilters(List.of(filter, passkey)), own -> {});
    }

    @Override
    public Set<String> posts() {
        return Set.of(PAGE, PASSKEY);
    }
}
