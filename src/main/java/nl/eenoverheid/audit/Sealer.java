package nl.eenoverheid.audit;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.eenoverheid.access.Origin;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals what was added to the trail: every few seconds near the end, once a day and at each start wherever it may be. */
@Component
class Sealer {
    private static final Logger log = LoggerFactory.getLogger(Sealer.class);

    private final ChainRepository chain;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<@Nullable Seal> newest = new AtomicReference<>();

    Sealer(ChainRepository chain, PlatformTransactionManager manager, Clock clock) {
        this.chain = chain;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${eenoverheid.audit.seal:5s}", fixedDelayString = "${eenoverheid.audit.seal:5s}")
    void sealNear() {
        quietly(false);
    }

    @EventListener({ApplicationReadyEvent.class, ContextClosedEvent.class})
    void sealAll() {
        quietly(true);
    }

    /** What stands in the log cannot be taken out of the database: cutting off the end of the chain shows. */
    @Scheduled(cron = "${eenoverheid.audit.tell:0 5 3 * * *}")
    void tell() {
        quietly(true);
        chain.last().ifPresent(last -> log.info("Audit trail: the last seal is {} {}", last.volgnummer(), last.hash()));
    }

    /** Seals all that has no seal yet. */
    int seal(boolean everywhere) {
        int total = 0;
        int sealed = ChainRepository.PAGE;
        while (sealed == ChainRepository.PAGE) {
            Integer page = transaction.execute(status -> sealPage(everywhere));
            sealed = page == null ? 0 : page;
            total += sealed;
        }
        return total;
    }

    /** The last seal that this process knows of. */
    @Nullable
    Seal newest() {
        return newest.get();
    }

    private int sealPage(boolean everywhere) {
        if (!chain.lock()) {
            return 0;
        }
        try {
            Seal last = chain.last().orElse(null);
            warnWhenCutOff(last);
            Map<Long, Seal> seals = new LinkedHashMap<>();
            for (ChainRow row : chain.unsealed(everywhere)) {
                last = new Seal(last == null ? 1 : last.volgnummer() + 1, row.hash(last == null ? null : last.hash()));
                seals.put(row.id(), last);
            }
            if (!seals.isEmpty()) {
                chain.add(seals, clock.instant());
            }
            newest.set(last);
            return seals.size();
        } finally {
            chain.unlock();
        }
    }

    private void warnWhenCutOff(@Nullable Seal last) {
        Seal known = newest.get();
        if (known != null && (last == null || last.volgnummer() < known.volgnummer())) {
            log.error(
                    "The end of the audit trail is gone: seal {} {} was there before",
                    known.volgnummer(),
                    known.hash());
        }
    }

    private void quietly(boolean everywhere) {
        try {
            Origin.JOB.call(() -> seal(everywhere));
        } catch (DuplicateKeyException e) {
            log.debug("Another node sealed at the same moment", e);
        } catch (DataAccessException | TransactionException e) {
            log.warn("The audit trail was not sealed now; it is tried again: {}", e.getMessage());
        }
    }
}
