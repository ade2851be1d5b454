package nl.eenoverheid.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** One act on many signalen. What it does to each stands in the audit trail by itself. */
@Entity
class Batch {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "batch_seq")
    @SequenceGenerator(name = "batch_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private String kind;

    @Unlogged
    private String choice;

    @Unlogged
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private BatchStatus status;

    @Unlogged
    private int total;

    @Unlogged
    private Instant askedAt;

    @Unlogged
    private boolean closed;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Batch() {}

    /** A new one, from data that was checked. */
    Batch(BatchData data, AccountId account, Instant now) {
        this.accountId = account.value();
        this.kind = data.kind();
        this.choice = data.choice();
        this.title = data.title();
        this.status = BatchStatus.RUNNING;
        this.total = data.signalen().size();
        this.askedAt = now;
    }

    BatchId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new BatchId(id);
    }

    String kind() {
        return kind;
    }

    String choice() {
        return choice;
    }

    BatchStatus status() {
        return status;
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    void become(BatchStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("batch.move." + next.name());
        }
        this.status = next;
    }

    void close() {
        this.closed = true;
    }
}
