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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people some working days before a task must be done or a position taken: one letter a person, with how many and
 * none of the words, and each day of each thing once. What did not leave is tried again at the next run.
 */
@Component
class WerkTermijnRun {
    private static final Logger log = LoggerFactory.getLogger(WerkTermijnRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final String OVERVIEW = "";

    private final WerkTermijnStore store;
    private final Post post;
    private final TermijnProperties terms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    WerkTermijnRun(
            WerkTermijnStore store, Post post, TermijnProperties terms, TransactionTemplate transaction, Clock clock) {
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
            log.warn("Not everybody was told which tasks and positions are due; it is tried again at the next run", e);
        }
    }

    /** Reminds everybody who has to hear of something; says how many letters left. */
    int run() {
        if (!post.isAvailable()) {
            return 0;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        LocalDate until = TermijnSoort.VOORAF.until(today, terms);
        Map<Long, List<WerkBericht>> due = Arrays.stream(WerkSoort.values())
                .flatMap(soort -> store.due(soort, today, until).stream())
                .collect(Collectors.groupingBy(WerkBericht::account));
        return (int) due.values().stream().filter(this::remind).count();
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean remind(List<WerkBericht> all) {
        List<WerkBericht> claimed = transaction.execute(status ->
                all.stream().filter(each -> store.claim(each, clock.instant())).toList());
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        WerkBericht first = claimed.getFirst();
        boolean sent = post.send(first.email(), BerichtSoort.WERK_TERMIJN, first.taal(), OVERVIEW, words(claimed));
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(store::giveBack));
        }
        return sent;
    }

    private static Map<String, Object> words(List<WerkBericht> all) {
        Map<String, Object> words = new HashMap<>();
        words.put("naam", all.getFirst().naam());
        for (WerkSoort soort : WerkSoort.values()) {
            long count = all.stream().filter(each -> each.soort() == soort).count();
            words.put(soort.veld(), count == 0 ? "" : Long.toString(count));
        }
        return words;
    }
}
