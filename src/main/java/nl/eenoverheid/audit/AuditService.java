package nl.eenoverheid.audit;

import java.time.Clock;
import java.util.function.BiConsumer;
import nl.eenoverheid.access.ConfidentialRead;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail, for administrators: that of the own organisation, or all of it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('AUDIT_READ')")
public class AuditService {
    private static final int PAGE = 40;
    private static final int EXPORT_PAGE = 500;

    private final AuditReadRepository reads;
    private final NameReadRepository names;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditService(
            AuditReadRepository reads,
            NameReadRepository names,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reads = reads;
        this.names = names;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Rows by or about the organisation of the caller, or of all, newest first.
     *
     * @param after key of the stretch before, null at first
     */
    public AuditPage list(AuditFilter filter, @Nullable String after) {
        return page(filter, after, PAGE);
    }

    /** Hands out every row of a filter, stretch by stretch, after it was noted who took them along. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(AuditFilter filter, BiConsumer<AuditRegel, Names> row) {
        SignedIn person = current.get();
        events.publishEvent(new ConfidentialRead(
                person.id(), Reach.of(person).only(), "audit.audit.exported", "", clock.instant()));
        @Nullable String after = null;
        do {
            AuditPage page = page(filter, after, EXPORT_PAGE);
            page.rows().rows().forEach(regel -> row.accept(regel, page.names()));
            after = page.rows().next();
        } while (after != null);
    }

    private AuditPage page(AuditFilter filter, @Nullable String after, int size) {
        Page<AuditRegel> rows = reads.list(filter, after, size, Reach.of(current.get()));
        return new AuditPage(rows, names.of(rows.rows()));
    }
}
