package nl.eenoverheid.batch;

import java.util.Optional;
import nl.eenoverheid.batch.BatchLookup.Step;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Goes through the signalen of an act in the background, as the person who asked for it. */
@Component
class BatchRunner {
    private static final Logger LOG = LoggerFactory.getLogger(BatchRunner.class);
    /** So often when others change the same signaal at the same moment. */
    private static final int TRIES = 3;

    private final BatchStepService steps;
    private final BatchBoard board;
    private final TaskExecutor executor;

    BatchRunner(BatchStepService steps, BatchBoard board, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.steps = steps;
        this.board = board;
        this.executor = executor;
    }

    @TransactionalEventListener
    void on(BatchAsked asked) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> run(asked)));
    }

    private void run(BatchAsked asked) {
        board.tell(asked.account());
        Optional<Step> step = steps.next(asked.id());
        while (step.isPresent()) {
            pass(step.get());
            board.tell(asked.account());
            step = steps.next(asked.id());
        }
        boolean ended = steps.end(asked.id());
        board.tell(asked.account());
        if (ended) {
            steps.tell(asked.id());
        }
    }

    private void pass(Step step) {
        for (int left = TRIES; left > 0; left--) {
            try {
                steps.take(step);
                return;
            } catch (ConcurrencyFailureException e) {
                LOG.debug(
                        "Signaal {} was changed by others, {} tries left",
                        step.signaal().value(),
                        left - 1,
                        e);
            } catch (NotFound | AccessDeniedException | IllegalMove | InvalidInput _) {
                break; // it is counted, and told to who asked
            } catch (RuntimeException e) {
                LOG.error("Step {} of batch {} failed", step.seq(), step.batch().value(), e);
                break;
            }
        }
        steps.refuse(step);
    }
}
