package nl.eenoverheid.audit;

import jakarta.persistence.EntityManager;
import nl.eenoverheid.access.AuditedEvent;
import nl.eenoverheid.access.ConfidentialRead;
import nl.eenoverheid.workspace.ItemRead;
import nl.eenoverheid.workspace.WerkruimteEvent;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Hears what must stay known, in the transaction in which it happens; what only reads gets a transaction of its own. */
@Component
class AuditListener {
    private final AuditTrail trail;
    private final EntityManager entities;
    private final TransactionTemplate ownTransaction;

    AuditListener(AuditTrail trail, EntityManager entities, PlatformTransactionManager manager) {
        this.trail = trail;
        this.entities = entities;
        this.ownTransaction = new TransactionTemplate(manager);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @EventListener
    void on(WerkruimteEvent event) {
        tell(Entry.of(event));
    }

    @EventListener
    void on(AuditedEvent event) {
        tell(Entry.of(event));
    }

    @EventListener
    void on(ConfidentialRead event) {
        tell(Entry.of(event));
    }

    @EventListener
    void on(ItemRead event) {
        tell(Entry.of(event));
    }

    private void tell(Entry entry) {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            record(entry);
        } else {
            ownTransaction.executeWithoutResult(status -> record(entry));
        }
    }

    private void record(Entry entry) {
        trail.of(entities.unwrap(SharedSessionContractImplementor.class)).tell(entry);
    }
}
