package nl.eenoverheid.inlezing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What went on when the application ended says that nothing of it was kept; files that nobody chose for go after a month. */
@Service
@Transactional
class EndedInlezingListener {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    EndedInlezingListener(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onStart() {
        jdbc.sql("""
                        update inlezing set status = 'GESTOPT', reden = 'inlezing.reden.herstart', version = version + 1
                        where status in ('NAZIEN', 'BEZIG')""").update();
        jdbc.sql("""
                        delete s from inlezing_stuk s join inlezing i on i.id = s.inlezing_id
                        where i.aangeboden_op < ?""").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    }
}
