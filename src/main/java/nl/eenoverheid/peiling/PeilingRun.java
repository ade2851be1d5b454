package nl.eenoverheid.peiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.shared.Werkdagen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each working morning: closes the rounds of which the last day is over, and reminds who did not speak, once, on the
 * working day before the last one or on that day itself.
 */
@Component
class PeilingRun {
    private static final Logger log = LoggerFactory.getLogger(PeilingRun.class);

    private final PeilingRepository peilingen;
    private final PeilingNews news;
    private final Post post;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    PeilingRun(
            PeilingRepository peilingen,
            PeilingNews news,
            Post post,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.peilingen = peilingen;
        this.news = news;
        this.post = post;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    @Scheduled(cron = "${eenoverheid.peiling.run:0 0 6 * * *}")
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Rounds about readings were not looked after; it is tried again at the next run", e);
        }
    }

    /** How many letters were sent. */
    int run() {
        LocalDate today = news.today();
        peilingen.endedBefore(today).forEach(this::close);
        if (!Werkdagen.isWerkdag(today)) {
            return 0;
        }
        return peilingen.toRemind(Werkdagen.plus(today, 1)).stream()
                .filter(this::claim)
                .mapToInt(this::remind)
                .sum();
    }

    private void close(long id) {
        transactions.executeWithoutResult(status -> peilingen.lock(id).ifPresent(peiling -> {
            peiling.close(news.now());
            news.tell(peiling.duiding(), "closed", "", peiling.opener());
        }));
    }

    /** Whoever of several nodes is first sends; a letter that does not leave is not sent twice. */
    private boolean claim(long id) {
        return Boolean.TRUE.equals(transactions.execute(status ->
                peilingen.lock(id).filter(peiling -> peiling.remind(news.now())).isPresent()));
    }

    private int remind(long id) {
        return (int) silent(id).stream()
                .filter(each -> post.send(
                        each.email(),
                        BerichtSoort.PEILING,
                        each.taal(),
                        DuidingRoutes.detail(each.duiding()),
                        Map.of(
                                "naam", each.naam(),
                                "organisatie", each.organisatie(),
                                "duiding", each.titel(),
                                "tot", each.uiterlijk())))
                .count();
    }

    /** Who may speak for an organisation that takes part and of which nobody spoke. */
    private List<Silent> silent(long id) {
        return jdbc.sql("""
                        select a.email, a.naam, a.taal, o.naam organisatie, d.id duiding, d.titel,
                               timestamp(p.uiterlijk, '12:00:00') uiterlijk
                        from peiling p join duiding d on d.id = p.duiding_id
                        join duiding_deelnemer n on n.duiding_id = d.id
                        join account a on a.organisatie_id = n.organisatie_id and a.actief
                        join organisatie o on o.id = a.organisatie_id
                        join werkruimte_lid l on l.account_id = a.id and l.werkruimte_id = d.werkruimte_id
                            and l.rol in ('EIGENAAR', 'DEELNEMER')
                        where p.id = :id and not exists (select 1 from peiling_stem v
                            where v.peiling_id = p.id and v.organisatie_id = n.organisatie_id)
                        order by a.id""").param("id", id).query(Silent.class).list();
    }

    private record Silent(
            String email,
            String naam,
            String taal,
            String organisatie,
            long duiding,
            String titel,
            Instant uiterlijk) {}
}
