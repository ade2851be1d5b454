package nl.eenoverheid.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Waits until the modules have heard what happened, so that the next step of the story can build on it. */
@Component
class Settled {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final JdbcClient jdbc;

    Settled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void await() {
        Instant end = InstantSource.system().instant().plus(LONGEST);
        while (isBusy()) {
            if (InstantSource.system().instant().isAfter(end)) {
                throw new IllegalStateException("a listener does not succeed; see the table EVENT_PUBLICATION");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean isBusy() {
        return jdbc.sql("select 1 from EVENT_PUBLICATION where COMPLETION_DATE is null limit 1")
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
