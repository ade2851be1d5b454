package nl.eenoverheid.inbreng;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Origin;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.knoop.KnoopRoutes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells each day what is due soon or late: one letter a person, each day of each question once. */
@Component
class InbrengRun {
    private static final Logger log = LoggerFactory.getLogger(InbrengRun.class);

    private final InbrengBerichten berichten;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InbrengRun(InbrengBerichten berichten, Post post, TransactionTemplate transaction, Clock clock) {
        this.berichten = berichten;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.inbreng.run:0 20 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Not everybody was told what is due; it is tried again at the next run", e);
        }
    }

    /** Tells people; says how many letters left. */
    int run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), InbrengService.HERE);
        return post.isAvailable()
                ? (int) Arrays.stream(InbrengTermijn.values())
                        .flatMap(soort -> berichten.due(soort, today).stream())
                        .collect(Collectors.groupingBy(InbrengBerichten.Bericht::account))
                        .values()
                        .stream()
                        .filter(this::tell)
                        .count()
                : 0;
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean tell(List<InbrengBerichten.Bericht> all) {
        List<InbrengBerichten.Bericht> claimed = transaction.execute(status -> all.stream()
                .filter(each -> berichten.claim(each, clock.instant()))
                .toList());
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        InbrengBerichten.Bericht first = claimed.getFirst();
        boolean sent =
                post.send(first.email(), BerichtSoort.INBRENG_TERMIJN, first.taal(), KnoopRoutes.LIST, words(claimed));
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(berichten::giveBack));
        }
        return sent;
    }

    private static Map<String, Object> words(List<InbrengBerichten.Bericht> all) {
        Map<String, Object> words = new HashMap<>();
        words.put("naam", all.getFirst().naam());
        for (InbrengTermijn soort : InbrengTermijn.values()) {
            long count = all.stream().filter(each -> each.soort() == soort).count();
            words.put(soort.veld(), count == 0 ? "" : Long.toString(count));
        }
        return words;
    }
}
