package nl.eenoverheid.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.Origin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what is past its term: each night, or at the next start when the product did not run that night. All of a run
 * happens or nothing does, and on one node only.
 */
@Component
class RetentionRun {
    private static final Logger log = LoggerFactory.getLogger(RetentionRun.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ExpiredRepository expired;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RetentionRun(
            ExpiredRepository expired,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager,
            Clock clock) {
        this.expired = expired;
        this.events = events;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(cron = "${eenoverheid.privacy.retention:0 30 3 * * *}")
    @EventListener(ApplicationReadyEvent.class)
    void daily() {
        try {
            Origin.JOB.call(() -> transaction.execute(status ->
                    expired.claim(today(), clock.instant()) && erase(null).total() > 0));
        } catch (DataAccessException e) {
            log.warn("What is past its term was not erased; it is tried again at the next run", e);
        }
    }

    /** Erases now, in the transaction of the caller or one of its own; whoever asked for it is kept in the trail. */
    ErasedCounts erase(@Nullable AccountId by) {
        Map<BewaartermijnSoort, Integer> counts = new EnumMap<>(BewaartermijnSoort.class);
        for (Bewaartermijn term : expired.terms(today())) {
            List<Long> past = expired.past(term.soort(), today().minusDays(term.dagen()));
            counts.put(term.soort(), expired.erase(term.soort(), past));
        }
        ErasedCounts erased = new ErasedCounts(counts);
        if (erased.total() > 0 || by != null) {
            tell(erased, by);
        }
        return erased;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private void tell(ErasedCounts erased, @Nullable AccountId by) {
        List<AuditedEvent.Change> changes = new ArrayList<>();
        erased.counts()
                .forEach((soort, count) -> changes.add(new AuditedEvent.Change(
                        "privacy.bewaartermijnSoort." + soort.name(), null, Integer.toString(count))));
        events.publishEvent(new AuditedEvent(by, null, "privacy.audit.termEnded", "", changes, clock.instant()));
    }
}
