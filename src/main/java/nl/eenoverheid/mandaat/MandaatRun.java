package nl.eenoverheid.mandaat;

import java.time.Clock;
import java.time.LocalDate;
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

/** Tells each day who keeps mandates which of them end soon: one letter a person, each mandate once. */
@Component
class MandaatRun {
    private static final Logger log = LoggerFactory.getLogger(MandaatRun.class);

    private final MandaatBerichten berichten;
    private final Post post;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MandaatRun(MandaatBerichten berichten, Post post, TransactionTemplate transaction, Clock clock) {
        this.berichten = berichten;
        this.post = post;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.mandaat.run:0 15 6 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(this::run);
        } catch (DataAccessException e) {
            log.warn("Not everybody was told which mandates end; it is tried again at the next run", e);
        }
    }

    /** Tells people; says how many letters left. */
    int run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), MandaatKeepService.HERE);
        return post.isAvailable()
                ? (int)
                        berichten.due(today).stream()
                                .collect(Collectors.groupingBy(MandaatBerichten.Bericht::account))
                                .values()
                                .stream()
                                .filter(this::tell)
                                .count()
                : 0;
    }

    /** Claims first, then sends, so that nobody hears the same twice. */
    private boolean tell(List<MandaatBerichten.Bericht> all) {
        List<MandaatBerichten.Bericht> claimed = transaction.execute(status -> all.stream()
                .filter(each -> berichten.claim(each, clock.instant()))
                .toList());
        if (claimed == null || claimed.isEmpty()) {
            return false;
        }
        MandaatBerichten.Bericht first = claimed.getFirst();
        boolean sent = post.send(
                first.email(),
                BerichtSoort.MANDAAT_EINDE,
                first.taal(),
                MandaatRoutes.LIST,
                Map.of("naam", first.naam(), "aantal", claimed.size()));
        if (!sent) {
            transaction.executeWithoutResult(status -> claimed.forEach(berichten::giveBack));
        }
        return sent;
    }
}
