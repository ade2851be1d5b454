package nl.eenoverheid.inhoud;

import java.time.Clock;
import java.util.List;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.Origin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the scanner look at what was kept while it was away or not there yet. */
@Component
class ScanRun {
    private static final Logger log = LoggerFactory.getLogger(ScanRun.class);

    private final Clamd clamd;
    private final InhoudRepository contents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScanRun(
            Clamd clamd,
            InhoudRepository contents,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager,
            Clock clock) {
        this.clamd = clamd;
        this.contents = contents;
        this.events = events;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /** All that was not checked yet; it stops when the scanner is away, and is tried again at the next turn. */
    @Scheduled(fixedDelayString = "${eenoverheid.clamd.again:2m}")
    void all() {
        InhoudId last = new InhoudId(0);
        List<InhoudId> next = clamd.isThere() ? contents.unchecked(last) : List.of();
        while (!next.isEmpty()) {
            for (InhoudId id : next) {
                if (!check(id)) {
                    return;
                }
            }
            next = contents.unchecked(next.getLast());
        }
    }

    private boolean check(InhoudId id) {
        Inhoud content = contents.find(id).orElse(null);
        if (content == null) {
            return true;
        }
        ScanVerdict verdict = clamd.scan(content.read(0));
        if (verdict.controle() != Viruscontrole.WACHT) {
            Origin.JOB.call(() -> transaction.execute(status -> keep(id, content.soort(), verdict)));
        }
        return !verdict.equals(ScanVerdict.NO_ANSWER);
    }

    private boolean keep(InhoudId id, InhoudSoort soort, ScanVerdict verdict) {
        boolean first = contents.checked(id, verdict.controle(), clock.instant());
        if (first && verdict.controle() == Viruscontrole.BESMET) {
            contents.empty(id);
            log.warn("A scanner found {} in content {}; it is gone", verdict.found(), id.value());
            events.publishEvent(new AuditedEvent(
                    null,
                    null,
                    "inhoud.audit.infected",
                    verdict.found(),
                    List.of(new AuditedEvent.Change("inhoud.audit.soort", soort.name(), null)),
                    clock.instant()));
        }
        if (first) {
            events.publishEvent(new InhoudChecked(id, verdict.controle()));
        }
        return first;
    }
}
