package nl.eenoverheid.workspace;

import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs what must wait until others can see the change. Not a transactional listener: those are stored and repeated
 * until they succeed, which a wake-up call does not need.
 */
final class AfterCommit {
    private AfterCommit() {}

    /** Runs it before what {@link #run} runs: forgets what screens that are woken then must read again. */
    static void first(Runnable action) {
        register(action, Ordered.HIGHEST_PRECEDENCE);
    }

    static void run(Runnable action) {
        register(action, Ordered.LOWEST_PRECEDENCE);
    }

    private static void register(Runnable action, int order) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public int getOrder() {
                return order;
            }

            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
