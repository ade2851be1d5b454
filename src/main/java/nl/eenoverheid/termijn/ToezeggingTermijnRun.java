package nl.eenoverheid.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.toezegging.ToezeggingRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people each working day of what was promised to a body or asked by it: who handles it some working days before and
 * on the day, and they and the clerk of the body when the day passed. One letter a person, with how many and none of the
 * words. What did not leave is tried again at the next run.
 */
@Component
class ToezeggingTermijnRun {
    private static final Logger log = LoggerFactory.getLogger(ToezeggingTermijnRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final List<TermijnSoort> TOLD =
            List.of(TermijnSoort.VOORAF, TermijnSoort.VANDAAG, TermijnSoort.TE_LAAT);

    private final ToezeggingTermijnStore store;
    private final Post post;
    private final TermijnProperties terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ToezeggingTermijnRun(
            ToezeggingTermijnStore store,
            Post post,
            TermijnProperties terms,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.post = post;
        this.terms = terms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.termijn.run:0 20 7 * * MON-FRI}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Who has to do what was promised was not reminded; it is tried again at the next run", e);
        }
    }

    /** Reminds everybody who has to hear of something; says how many letters left. */
    int run() {
        if (!post.isAvailable()) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        Map<TermijnBericht.Lezer, List<TermijnBericht>> due = TOLD.stream()
                .flatMap(soort -> store.due(soort, soort.from(today), soort.until(today, terms)).stream())
                .collect(Collectors.groupingBy(TermijnBericht::lezer));
        return (int) due.values().stream().filter(this::remind).count();
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean remind(List<TermijnBericht> berichten) {
        List<TermijnBericht> claimed = transaction.execute(status -> berichten.stream()
                .filter(each -> store.claim(each, clock.instant()))
                .toList());
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        TermijnBericht.Lezer lezer = claimed.getFirst().lezer();
        boolean sent = post.send(
                lezer.email(), BerichtSoort.TOEZEGGING_TERMIJN, lezer.taal(), ToezeggingRoutes.LIST, words(claimed));
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(store::giveBack));
        }
        return sent;
    }

    private static Map<String, Object> words(List<TermijnBericht> berichten) {
        Map<String, Object> words = new HashMap<>();
        words.put("naam", berichten.getFirst().lezer().naam());
        for (TermijnSoort soort : TOLD) {
            long count =
                    berichten.stream().filter(each -> each.soort() == soort).count();
            words.put(soort.veld(), count == 0 ? "" : Long.toString(count));
        }
        return words;
    }
}
