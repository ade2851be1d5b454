package nl.eenoverheid.bijlage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.inhoud.InhoudStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** After a day, erases what was taken away and what waited for a signaal that was never noted. */
@Component
class BijlageSweep {
    private static final Duration STAYS = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final InhoudStore contents;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BijlageSweep(JdbcClient jdbc, InhoudStore contents, PlatformTransactionManager manager, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${eenoverheid.bijlage.sweep:1h}")
    void sweep() {
        Origin.JOB.call(
                () -> transaction.execute(status -> erase(clock.instant().minus(STAYS))));
    }

    private int erase(Instant before) {
        List<InhoudId> gone = jdbc.sql("""
                        select inhoud_id from bijlage
                        where verwijderd_op < :before or (signaal_id is null and toegevoegd_op < :before) for update""")
                .param("before", before)
                .query((row, number) -> new InhoudId(row.getLong("inhoud_id")))
                .list();
        if (!gone.isEmpty()) {
            jdbc.sql("delete from bijlage where inhoud_id in (:gone)")
                    .param("gone", gone.stream().map(InhoudId::value).toList())
                    .update();
            contents.forget(gone);
        }
        return gone.size();
    }
}
