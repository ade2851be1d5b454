package nl.eenoverheid.afweging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.Werkdagen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Each working morning: reminds who did not give weights, once, on the working day before the last one or on that day itself. */
@Component
class AfwegingRun {
    private static final Logger log = LoggerFactory.getLogger(AfwegingRun.class);

    private final AfwegingRepository afwegingen;
    private final AfwegingStore store;
    private final Post post;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    AfwegingRun(
            AfwegingRepository afwegingen,
            AfwegingStore store,
            Post post,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.afwegingen = afwegingen;
        this.store = store;
        this.post = post;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
    }

    @Scheduled(cron = "${eenoverheid.afweging.run:0 10 6 * * *}")
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Nobody was reminded of weights; it is tried again at the next run", e);
        }
    }

    /** How many letters were sent. */
    int run() {
        if (!Werkdagen.isWerkdag(store.today())) {
            return 0;
        }
        return afwegingen.toRemind(Werkdagen.plus(store.today(), 1)).stream()
                .filter(this::claim)
                .mapToInt(this::remind)
                .sum();
    }

    /** Whoever of several nodes is first sends; a letter that does not leave is not sent twice. */
    private boolean claim(long knoop) {
        return Boolean.TRUE.equals(transactions.execute(status -> afwegingen
                .lock(knoop)
                .filter(afweging -> !afweging.isOver(store.today()) && afweging.remind(store.now()))
                .isPresent()));
    }

    private int remind(long knoop) {
        return (int) silent(knoop).stream()
                .filter(each -> post.send(
                        each.email(),
                        BerichtSoort.AFWEGING,
                        each.taal(),
                        AfwegingRoutes.ofKnoop(new KnoopId(knoop)),
                        Map.of(
                                "naam", each.naam(),
                                "organisatie", each.organisatie(),
                                "vraag", each.vraag(),
                                "tot", each.tot())))
                .count();
    }

    /** Who may weigh for an organisation that did not. */
    private List<Silent> silent(long knoop) {
        return jdbc.sql("""
                        select a.email, a.naam, a.taal, o.naam organisatie, k.vraag, timestamp(f.sluit_op, '12:00:00') tot
                        from knoop k join afweging f on f.knoop_id = k.id
                        join weging w on w.afweging_id = f.id and w.doet_mee and not w.gegeven and w.overgeslagen = ''
                        join account a on a.organisatie_id = w.organisatie_id and a.actief
                        join organisatie o on o.id = a.organisatie_id
                        join werkruimte_lid l on l.account_id = a.id and l.werkruimte_id = k.werkruimte_id
                            and l.rol in ('EIGENAAR', 'DEELNEMER')
                        where k.id = :knoop and k.status = 'OPEN' order by a.id""").param("knoop", knoop).query(Silent.class).list();
    }

    private record Silent(String email, String naam, String taal, String organisatie, String vraag, Instant tot) {}
}
