package nl.eenoverheid.audit;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.AfterCompletionCallback;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.springframework.stereotype.Component;

/**
 * Gathers what each open transaction does and writes it as its last act: after Hibernate sent every change, before the
 * commit. When the trail cannot be written, nothing is.
 */
@Component
class AuditTrail {
    private final Map<SharedSessionContractImplementor, UnitOfWork> open = new ConcurrentHashMap<>();
    private final AuditWriter writer;
    private final CurrentAccount current;
    private final Clock clock;

    AuditTrail(AuditWriter writer, CurrentAccount current, Clock clock) {
        this.writer = writer;
        this.current = current;
        this.clock = clock;
    }

    /** What the transaction of this session did so far. */
    UnitOfWork of(SharedSessionContractImplementor session) {
        return open.computeIfAbsent(session, key -> {
            var callbacks = session.getTransactionCompletionCallbacks();
            callbacks.registerCallback((BeforeCompletionCallback) this::write);
            callbacks.registerCallback((AfterCompletionCallback) (committed, ended) -> open.remove(ended));
            return new UnitOfWork();
        });
    }

    private void write(SharedSessionContractImplementor session) {
        UnitOfWork unit = open.get(session);
        if (unit != null) {
            writer.write(unit.entries(current.find().map(SignedIn::id).orElse(null), clock.instant()));
        }
    }
}
