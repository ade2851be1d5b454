package nl.eenoverheid.rights;

import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Calls methods without leaving a trace, and compares what they answer. */
final class Reach {
    private final TransactionTemplate transactions;

    Reach(PlatformTransactionManager manager) {
        this.transactions = new TransactionTemplate(manager);
    }

    Answer call(ServiceMethod method, Object... arguments) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            try {
                return new Answer(method.call(arguments), null);
            } catch (Exception e) {
                return new Answer(null, e);
            }
        });
    }

    /** What a call gave or threw. */
    record Answer(Object given, Exception thrown) {

        /** What a caller can tell from it, who knows the answer about nothing at all. */
        String beside(Answer nothing) {
            if (thrown instanceof AuthorizationDeniedException) {
                return "DICHT";
            }
            if (isSame(nothing)) {
                return "WEG";
            }
            return thrown instanceof AccessDeniedException ? "ZIET" : "JA";
        }

        private boolean isSame(Answer other) {
            if (thrown == null || other.thrown == null) {
                return thrown == other.thrown && Objects.equals(given, other.given);
            }
            return thrown.getClass() == other.thrown.getClass()
                    && Objects.equals(thrown.getMessage(), other.thrown.getMessage());
        }
    }
}
