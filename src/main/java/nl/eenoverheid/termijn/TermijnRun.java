package nl.eenoverheid.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people each working day, and at a start for the days that the product did not run. One letter a person, with
 * how many answers and none of the words. What did not leave is tried again at the next run.
 */
@Component
class TermijnRun {
    private static final Logger log = LoggerFactory.getLogger(TermijnRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final TermijnStore store;
    private final Post post;
    private final TermijnProperties terms;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TermijnRun(
            TermijnStore store,
            Post post,
            TermijnProperties terms,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.post = post;
        this.terms = terms;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.termijn.run:0 20 7 * * MON-FRI}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Who owes an answer was not reminded; it is tried again at the next run", e);
        }
    }

    /** Reminds everybody who has to hear of something; says how many letters left. */
    int run() {
        if (!post.isAvailable()) {
            return 0;
        }
        Map<TermijnBericht.Lezer, List<TermijnBericht>> due = Arrays.stream(TermijnSoort.values())
                .flatMap(soort -> due(soort).stream())
                .collect(Collectors.groupingBy(TermijnBericht::lezer));
        return (int) due.values().stream().filter(this::remind).count();
    }

    private List<TermijnBericht> due(TermijnSoort soort) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        return store.due(soort, soort.from(today), soort.until(today, terms));
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean remind(List<TermijnBericht> berichten) {
        List<TermijnBericht> claimed = transaction.execute(
                status -> berichten.stream().filter(this::claim).toList());
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        TermijnBericht.Lezer lezer = claimed.getFirst().lezer();
        boolean sent =
                post.send(lezer.email(), BerichtSoort.TERMIJN, lezer.taal(), TerugkoppelingRoutes.LIST, words(claimed));
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(store::giveBack));
        }
        return sent;
    }

    private boolean claim(TermijnBericht bericht) {
        boolean first = bericht.soort() == TermijnSoort.ESCALATIE && !store.isEscalated(bericht);
        boolean claimed = store.claim(bericht, clock.instant());
        if (claimed && first) {
            events.publishEvent(store.passed(bericht, clock.instant()));
        }
        return claimed;
    }

    private static Map<String, Object> words(List<TermijnBericht> berichten) {
        Map<String, Object> words = new HashMap<>();
        words.put("naam", berichten.getFirst().lezer().naam());
        for (TermijnSoort soort : TermijnSoort.values()) {
            long count =
                    berichten.stream().filter(each -> each.soort() == soort).count();
            words.put(soort.veld(), count == 0 ? "" : Long.toString(count));
        }
        return words;
    }
}
