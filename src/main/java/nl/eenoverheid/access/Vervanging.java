package nl.eenoverheid.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Somebody has the memberships of a colleague too, from a first to a last day. */
@Entity
class Vervanging {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vervanging_seq")
    @SequenceGenerator(name = "vervanging_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "voor_id")
    private long voorId;

    @Column(name = "vervanger_id")
    private long vervangerId;

    private LocalDate van;
    private LocalDate tot;
    private String reden;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    @Unlogged
    private Instant op;

    private @Nullable Instant beeindigdOp;

    @Unlogged
    @Column(name = "beeindigd_door_id")
    private @Nullable Long beeindigdDoorId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Vervanging() {}

    Vervanging(AccountId voor, VervangingData data, AccountId by, Instant now) {
        this.voorId = voor.value();
        this.vervangerId = data.vervanger().value();
        this.van = data.eersteDag();
        this.tot = data.laatsteDag();
        this.reden = data.reden();
        this.doorId = by.value();
        this.op = now;
    }

    VervangingId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new VervangingId(id);
    }

    AccountId voor() {
        return new AccountId(voorId);
    }

    AccountId vervanger() {
        return new AccountId(vervangerId);
    }

    /** Ends it before its last day, or before it began. */
    void end(AccountId by, Instant now, LocalDate today) {
        if (beeindigdOp != null || today.isAfter(tot)) {
            throw new IllegalMove("access.vervanging.over");
        }
        this.beeindigdOp = now;
        this.beeindigdDoorId = by.value();
    }
}
