package nl.eenoverheid.bezorging;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a werkruimte what happened on the way to people. */
@Component
class BezorgingNews {
    private final TerugkoppelingService terugkoppelingen;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final Clock clock;

    BezorgingNews(
            TerugkoppelingService terugkoppelingen,
            ApplicationEventPublisher events,
            PlatformTransactionManager manager,
            Clock clock) {
        this.terugkoppelingen = terugkoppelingen;
        this.events = events;
        this.transactions = new TransactionTemplate(manager);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** An e-mail did not leave; in a transaction of its own. */
    void failed(TerugkoppelingId id, Actor by) {
        transactions.executeWithoutResult(status -> tell(terugkoppelingen.detail(id), "mailFailed", "", by));
    }

    /** Something happened, in the transaction of the caller. */
    void tell(TerugkoppelingDetail about, String what, String toelichting, Actor by) {
        events.publishEvent(new BezorgingTold(
                new TerugkoppelingId(about.item().id()),
                what,
                about.item().kop(),
                Set.of(about.item().werkruimteId()),
                toelichting,
                by,
                clock.instant()));
    }
}
