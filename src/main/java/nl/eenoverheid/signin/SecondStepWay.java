package nl.eenoverheid.signin;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** The step after the password. */
@Component
class SecondStepWay implements SignInWay {
    private static final String PAGE = "/" + SignInRoutes.SECOND_STEP;

    private final SecondStepService steps;
    private final SignInLogService log;
    private final Clock clock;

    SecondStepWay(SecondStepService steps, SignInLogService log, Clock clock) {
        this.steps = steps;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void addTo(HttpSecurity http) {
        SecondStepFilter filter = new SecondStepFilter(steps, clock);
        filter.setAuthenticationFailureHandler(new SignInFailures(PAGE, log));
        http.with(new OwnFilters(List.of(filter)), own -> {});
    }

    @Override
    public Set<String> posts() {
        return Set.of(PAGE);
    }
}
