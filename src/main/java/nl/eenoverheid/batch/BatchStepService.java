package nl.eenoverheid.batch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.batch.BatchLookup.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an act on many signalen: each one transaction, together with what is remembered of it. */
@Service
class BatchStepService {
    private final ObjectProvider<BatchStep> kinds;
    private final BatchRepository batches;
    private final BatchLookup reads;
    private final JdbcClient jdbc;

    BatchStepService(ObjectProvider<BatchStep> kinds, BatchRepository batches, BatchLookup reads, JdbcClient jdbc) {
        this.kinds = kinds;
        this.batches = batches;
        this.reads = reads;
        this.jdbc = jdbc;
    }

    /** Whether there is an act of that name. */
    boolean knows(String kind) {
        return kinds().containsKey(kind);
    }

    @Transactional(readOnly = true)
    Optional<Step> next(BatchId id) {
        return reads.next(id);
    }

    /** Passes one signaal; when another thread does that already, nothing happens. */
    @Transactional
    void take(Step step) {
        if (!remember(step, step.back() ? BatchOutcome.TAKEN_BACK : BatchOutcome.DONE)) {
            return;
        }
        BatchStep act = kinds().get(step.kind());
        if (act == null) {
            throw new IllegalStateException("no act " + step.kind());
        }
        if (step.back()) {
            if (!act.takeBack(
                    step.signaal(),
                    step.choice(),
                    Optional.ofNullable(step.before()).orElse(""))) {
                settle(step, BatchOutcome.KEPT, step.before());
            }
        } else {
            Optional<String> before = act.take(step.signaal(), step.choice());
            settle(step, before.isPresent() ? BatchOutcome.DONE : BatchOutcome.SAME, before.orElse(null));
        }
    }

    /** The person may not, or the signaal is gone. */
    @Transactional
    void refuse(Step step) {
        remember(step, step.back() ? BatchOutcome.KEPT : BatchOutcome.REFUSED);
    }

    /**
     * Nothing is left to do.
     *
     * @return whether that was so now for the first time
     */
    @Transactional
    boolean end(BatchId id) {
        return jdbc.sql("""
                        update batch b set b.version = b.version + 1,
                            b.status = case b.status when 'RUNNING' then 'DONE' else 'UNDONE' end
                        where b.id = :id and b.status in ('RUNNING', 'UNDOING') and not exists (
                            select 1 from batch_step s where s.batch_id = b.id
                            and s.outcome = case b.status when 'RUNNING' then 'WAITING' else 'DONE' end)""").param("id", id.value()).update() == 1;
    }

    /** Lets an act that was done tell of it. */
    void tell(BatchId id) {
        Batch batch = batches.findById(id.value()).orElseThrow();
        if (batch.status() == BatchStatus.DONE) {
            Optional.ofNullable(kinds().get(batch.kind())).ifPresent(act -> act.ended(batch.choice(), reads.done(id)));
        }
    }

    /** Holds the step until the transaction ends. */
    private boolean remember(Step step, BatchOutcome outcome) {
        BatchOutcome from = step.back() ? BatchOutcome.DONE : BatchOutcome.WAITING;
        return jdbc.sql("update batch_step set outcome = ? where batch_id = ? and seq = ? and outcome = ?")
                        .params(outcome.name(), step.batch().value(), step.seq(), from.name())
                        .update()
                == 1;
    }

    private void settle(Step step, BatchOutcome outcome, @Nullable String before) {
        jdbc.sql("update batch_step set outcome = :outcome, before_it = :before where batch_id = :batch and seq = :seq")
                .param("outcome", outcome.name())
                .param("before", before)
                .param("batch", step.batch().value())
                .param("seq", step.seq())
                .update();
    }

    private Map<String, BatchStep> kinds() {
        return kinds.stream().collect(Collectors.toMap(BatchStep::kind, Function.identity()));
    }
}
