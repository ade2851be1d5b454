package nl.eenoverheid.batch;

import java.time.Clock;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does one act to many signalen, for the person who asks; nobody else sees that it goes on. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAuthority('SIGNAAL_WRITE')")
public class BatchService {
    private final BatchRepository batches;
    private final BatchLookup reads;
    private final BatchStepService steps;
    private final BatchBoard board;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchService(
            BatchRepository batches,
            BatchLookup reads,
            BatchStepService steps,
            BatchBoard board,
            JdbcClient jdbc,
            CurrentAccount current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.reads = reads;
        this.steps = steps;
        this.board = board;
        this.jdbc = jdbc;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins, and goes on in the background.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when there are none or too many
     * @throws IllegalArgumentException when there is no such act
     */
    @Transactional
    public BatchId start(BatchData data) {
        BatchData checked = data.checked();
        if (!steps.knows(checked.kind())) {
            throw new IllegalArgumentException("no act " + checked.kind());
        }
        BatchId id = batches.saveAndFlush(new Batch(checked, account(), clock.instant()))
                .id();
        jdbc.sql("""
                        insert into batch_step (batch_id, seq, signaal_id, outcome)
                        select :batch, row_number() over (order by s.id), s.id, 'WAITING' from signaal s where s.id in (:ids)""")
                .param("batch", id.value())
                .param("ids", checked.signalen())
                .update();
        events.publishEvent(new BatchAsked(id, account()));
        return id;
    }

    /** How far one of the caller's is. */
    public BatchProgress progress(BatchId id) {
        return reads.progress(id, account()).orElseThrow(NotFound::new);
    }

    /** The caller's last one that they did not close, also after a restart. */
    public Optional<BatchProgress> latest() {
        return reads.latest(account());
    }

    /** Wakes a screen at each step of what the caller asked for; the result ends that. */
    public Runnable follow(Runnable wake) {
        return board.follow(account(), wake);
    }

    /** Stops; what was done stays. */
    @Transactional
    public void stop(BatchId id) {
        own(id).become(BatchStatus.STOPPED);
    }

    /** Goes on with what was stopped. */
    @Transactional
    public void resume(BatchId id) {
        own(id).become(BatchStatus.RUNNING);
        events.publishEvent(new BatchAsked(id, account()));
    }

    /** Takes back what was done, but for signalen that somebody changed since. */
    @Transactional
    public void undo(BatchId id) {
        own(id).become(BatchStatus.UNDOING);
        events.publishEvent(new BatchAsked(id, account()));
    }

    /** The caller needs to see it no more. */
    @Transactional
    public void close(BatchId id) {
        own(id).close();
    }

    private Batch own(BatchId id) {
        return batches.findById(id.value())
                .filter(batch -> batch.isOf(account()))
                .orElseThrow(NotFound::new);
    }

    private AccountId account() {
        return current.get().id();
    }
}
