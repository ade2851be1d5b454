package nl.eenoverheid.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.shell.Failure.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailureTest {

    @ParameterizedTest
    @MethodSource
    void saysWhatHappened(Throwable thrown, String key, Kind kind) {
        Failure failure = Failure.of(thrown);

        assertThat(failure.sentences()).extracting(Failure.Sentence::key).containsExactly(key);
        assertThat(failure.kind()).isEqualTo(kind);
    }

    static Stream<Arguments> saysWhatHappened() {
        return Stream.of(
                Arguments.of(new InvalidInput("titel", "shared.input.empty"), "shared.input.empty", Kind.ANSWER),
                Arguments.of(new IllegalMove("dossier.open"), "dossier.open", Kind.ANSWER),
                Arguments.of(new Stale(), "shell.failure.stale", Kind.ANSWER),
                Arguments.of(new OptimisticLockingFailureException("x"), "shell.failure.stale", Kind.ANSWER),
                Arguments.of(new NotFound(), "shell.failure.notFound", Kind.ANSWER),
                Arguments.of(new AccessDeniedException("x"), "shell.failure.forbidden", Kind.ANSWER),
                Arguments.of(new RuntimeException(new NotFound()), "shell.failure.notFound", Kind.ANSWER),
                Arguments.of(new DataAccessResourceFailureException("x"), "shell.failure.database", Kind.OUTAGE),
                Arguments.of(new CannotCreateTransactionException("x"), "shell.failure.database", Kind.OUTAGE),
                Arguments.of(
                        new IllegalStateException(new SQLTransientConnectionException()),
                        "shell.failure.database",
                        Kind.OUTAGE),
                Arguments.of(new IllegalStateException("x"), "shell.failure.unexpected", Kind.BUG));
    }
}
