package nl.eenoverheid.shell;

import com.vaadin.flow.router.InvalidLocationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import org.hibernate.exception.JDBCConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What to say about an exception that no view dealt with.
 *
 * @param sentences what to say
 * @param kind how loud it is for those who run the product
 */
record Failure(List<Sentence> sentences, Kind kind) {
    private static final List<Class<? extends Throwable>> CONNECTION_LOST = List.of(
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class,
            JDBCConnectionException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class);

    /** Finds what to say. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Throwable each = cause;
            if (CONNECTION_LOST.stream().anyMatch(type -> type.isInstance(each))) {
                return new Failure(List.of(new Sentence("shell.failure.database")), Kind.OUTAGE);
            }
        }
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .orElseGet(() -> new Failure(List.of(new Sentence("shell.failure.unexpected")), Kind.BUG));
    }

    /** Whether somebody asked for what is for others; what makes a page wraps that when it is not let in. */
    static boolean isRefusal(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .anyMatch(AccessDeniedException.class::isInstance);
    }

    private static Optional<Failure> known(Throwable thrown) {
        List<Sentence> sentences =
                switch (thrown) {
                    case InvalidInput refused ->
                        refused.problems().stream()
                                .map(problem -> new Sentence(problem.key(), problem.params()))
                                .toList();
                    case IllegalMove refused -> List.of(new Sentence(refused.key(), List.of(refused.params())));
                    case Stale _, OptimisticLockingFailureException _ -> List.of(new Sentence("shell.failure.stale"));
                    case NotFound _, InvalidLocationException _ -> List.of(new Sentence("shell.failure.notFound"));
                    case AccessDeniedException _ -> List.of(new Sentence("shell.failure.forbidden"));
                    default -> List.of();
                };
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Failure(sentences, Kind.ANSWER));
    }

    /** How loud a failure is for those who run the product. */
    enum Kind {
        /** Part of the work: nothing is wrong with the product. */
        ANSWER,
        /** Something that the product needs is away. */
        OUTAGE,
        /** Nobody thought of this. */
        BUG
    }

    /** A text by its key. */
    record Sentence(String key, List<Object> params) {
        Sentence(String key) {
            this(key, List.of());
        }
    }
}
