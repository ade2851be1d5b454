package nl.eenoverheid.workspace;

import java.time.Duration;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets modules hear again what they failed on, for instance because two of them waited for each other in the database.
 * Without it that would wait for the next start.
 */
@Component
class FailedEvents {
    private static final ResubmissionOptions OPTIONS =
            ResubmissionOptions.defaults().withMinAge(Duration.ofSeconds(10));

    private final FailedEventPublications failed;

    FailedEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(
            initialDelayString = "${eenoverheid.events.retry:30s}",
            fixedDelayString = "${eenoverheid.events.retry:30s}")
    void hearAgain() {
        failed.resubmit(OPTIONS);
    }
}
