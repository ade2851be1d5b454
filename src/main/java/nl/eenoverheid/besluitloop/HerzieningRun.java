package nl.eenoverheid.besluitloop;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluitloop.HerzieningStore.Terugkeer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings besluiten back to the owners of their werkruimte on the day that was agreed, with their reasons and what the
 * minority holds; at a start also those of days on which the product did not run. Each owner is told once for each day.
 */
@Component
class HerzieningRun {
    private static final Logger log = LoggerFactory.getLogger(HerzieningRun.class);
    /** What was due before that is not dug up again, for instance when mail is switched on. */
    private static final int OLDEST_DAYS = 90;

    private final HerzieningStore store;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HerzieningRun(HerzieningStore store, Post post, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.herziening.run:0 10 7 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Besluiten did not come back to their owners; it is tried again at the next run", e);
        }
    }

    /** Says how many letters left. */
    int run() {
        if (!post.isAvailable()) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), BesluitloopService.HERE);
        List<Terugkeer> due = store.due(today.minusDays(OLDEST_DAYS), today);
        return (int) due.stream().filter(this::tell).count();
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean tell(Terugkeer besluit) {
        if (!Boolean.TRUE.equals(transaction.execute(status -> store.claim(besluit, clock.instant())))) {
            return false;
        }
        boolean sent = post.send(
                besluit.email(),
                BerichtSoort.HERZIENING,
                besluit.taal(),
                BesluitRoutes.detail(besluit.id()),
                Map.of(
                        "naam", besluit.naam(),
                        "besluit", besluit.titel(),
                        "dag", noon(besluit.herzieningOp()),
                        "redenen", besluit.redenen(),
                        "minderheid", besluit.minderheid()));
        if (!sent) {
            transaction.executeWithoutResult(status -> store.giveBack(besluit));
        }
        return sent;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(BesluitloopService.HERE).toInstant();
    }
}
