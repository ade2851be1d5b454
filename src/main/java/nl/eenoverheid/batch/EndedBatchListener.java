package nl.eenoverheid.batch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.eenoverheid.access.AccountErased;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went on when the application ended says that it stopped; what is older than a day is forgotten. */
@Service
@Transactional
class EndedBatchListener {
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    EndedBatchListener(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        jdbc.sql("update batch set status = 'STOPPED', version = version + 1 where status in ('RUNNING', 'UNDOING')")
                .update();
        forget(clock.instant());
    }

    @EventListener
    void on(AccountErased event) {
        jdbc.sql("delete from batch where account_id = ?")
                .param(event.account().value())
                .update();
    }

    void forget(Instant now) {
        jdbc.sql("delete from batch where asked_at < ? and status not in ('RUNNING', 'UNDOING')")
                .param(LocalDateTime.ofInstant(now.minus(KEPT), ZoneOffset.UTC))
                .update();
    }
}
