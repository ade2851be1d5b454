package nl.eenoverheid.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import nl.eenoverheid.access.CurrentAccount;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FailureReporterTest {
    private final FailureReporter reporter = new FailureReporter(new Refusals(new CurrentAccount()));
    private final List<Command> said = new ArrayList<>();

    @BeforeEach
    void open() {
        UI.setCurrent(new UI() {
            @Override
            public Future<Void> access(Command command) {
                said.add(command);
                return CompletableFuture.completedFuture(null);
            }
        });
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    @Test
    void doesNotFailItselfWhenThereIsNothingLeftToSayItWith() {
        reporter.error(new ErrorEvent(new IllegalStateException("closed")));

        assertThat(said).hasSize(1);
        assertThatCode(said.getFirst()::execute).doesNotThrowAnyException();
    }

    @Test
    void saysNothingToSomebodyWhoLeft() {
        reporter.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(said).isEmpty();
    }
}
