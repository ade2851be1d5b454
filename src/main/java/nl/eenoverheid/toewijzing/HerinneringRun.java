package nl.eenoverheid.toewijzing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.shared.Werkdagen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds, once for each time that somebody is asked, whom a signaal waits for too long. One node does it. */
@Component
class HerinneringRun {
    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final ToewijzingPost post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HerinneringRun(JdbcClient jdbc, ToewijzingPost post, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.toewijzing.herinnering:0 15 7 * * MON-FRI}")
    void daily() {
        Origin.JOB.call(
                () -> due().stream().filter(this::claim).map(this::remind).count());
    }

    /** What is late and was not reminded of; what was dropped or told back waits for nobody. */
    List<Herinnering> due() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ToewijzingStore.HERE);
        return jdbc.sql("""
                        select t.id, t.signaal_id, t.behandelaar_id, t.persoon_id, t.regie_id, t.uiterlijk
                        from toewijzing t join signaal s on s.id = t.signaal_id
                        where t.status in ('GEVRAAGD', 'TERUG') and t.uiterlijk <= :laatste and t.herinnerd_op is null
                          and s.status not in ('VERVALLEN', 'TERUGGEKOPPELD')
                        order by t.uiterlijk limit\s""" + AT_ONCE)
                .param("laatste", Werkdagen.laatsteDieTeLaatIs(today))
                .query(Herinnering.class)
                .list();
    }

    private boolean claim(Herinnering herinnering) {
        Integer rows = transaction.execute(
                status -> jdbc.sql("update toewijzing set herinnerd_op = ? where id = ? and herinnerd_op is null")
                        .params(clock.instant(), herinnering.id())
                        .update());
        return Integer.valueOf(1).equals(rows);
    }

    private Herinnering remind(Herinnering herinnering) {
        post.remind(herinnering);
        return herinnering;
    }
}
