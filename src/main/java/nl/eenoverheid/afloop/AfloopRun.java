package nl.eenoverheid.afloop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells people each day, and at a start for the days that the product did not run, that agreements which they keep end soon.
 * One letter a person that holds none of the words.
 */
@Component
class AfloopRun {
    private static final Logger log = LoggerFactory.getLogger(AfloopRun.class);

    private final AfloopStore store;
    private final Post post;
    private final AfloopProperties terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AfloopRun(AfloopStore store, Post post, AfloopProperties terms, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.post = post;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.afloop.run:0 35 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Who keeps an agreement that ends was not told; it is tried again at the next run", e);
        }
    }

    /** Tells everybody who has to hear of something; says how many letters left. */
    int run() {
        if (!post.isAvailable()) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), AfloopService.HERE);
        return (int) store.due(today, today.plusMonths(terms.maanden())).stream()
                .collect(Collectors.groupingBy(AfloopBericht::lezer))
                .values()
                .stream()
                .filter(this::tell)
                .count();
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean tell(List<AfloopBericht> berichten) {
        List<AfloopBericht> claimed = transaction.execute(status -> berichten.stream()
                .filter(each -> store.claim(each, clock.instant()))
                .toList());
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        AfloopBericht.Lezer lezer = claimed.getFirst().lezer();
        Map<String, Object> words = Map.of("naam", lezer.naam(), "aantal", Integer.toString(claimed.size()));
        boolean sent = post.send(lezer.email(), BerichtSoort.AFSPRAAK_AFLOOP, lezer.taal(), AfspraakRoutes.LIST, words);
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(store::giveBack));
        }
        return sent;
    }
}
