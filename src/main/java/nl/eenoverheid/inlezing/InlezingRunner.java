package nl.eenoverheid.inlezing;

import nl.eenoverheid.inlezing.InlezingBoard.StoppedException;
import nl.eenoverheid.inlezing.InlezingStepService.Werk;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Checks and keeps files in the background, as the person who asked for it. */
@Component
class InlezingRunner {
    private static final Logger LOG = LoggerFactory.getLogger(InlezingRunner.class);

    private final InlezingStepService steps;
    private final InlezingReading reading;
    private final InlezingBoard board;
    private final TaskExecutor executor;

    InlezingRunner(
            InlezingStepService steps,
            InlezingReading reading,
            InlezingBoard board,
            @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.steps = steps;
        this.reading = reading;
        this.board = board;
        this.executor = executor;
    }

    @TransactionalEventListener
    void on(InlezingAsked asked) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> run(asked.id())));
    }

    /** Does what is to be done with a file now. */
    void run(InlezingId id) {
        board.begin(id);
        try {
            Werk work = steps.work(id);
            switch (work.status()) {
                case NAZIEN -> steps.report(id, reading.look(id, work.vorm(), work.data(), () -> board.step(id)));
                case BEZIG -> steps.keep(id, () -> board.step(id));
                default -> {}
            }
        } catch (StoppedException _) {
            stop(id, "inlezing.reden.gestopt");
        } catch (ConcurrencyFailureException e) {
            LOG.info("File {} had to wait too long for another", id.value(), e);
            stop(id, "inlezing.reden.bezet");
        } catch (RuntimeException e) {
            LOG.error("Reading file {} failed", id.value(), e);
            stop(id, "inlezing.reden.mislukt");
        } finally {
            board.end(id);
        }
    }

    private void stop(InlezingId id, String why) {
        try {
            steps.stop(id, why);
        } catch (NotFound | IllegalMove e) {
            LOG.debug("File {} was stopped already", id.value(), e);
        }
    }
}
