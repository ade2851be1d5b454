package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import nl.eenoverheid.shared.Unlogged;

/** A signaal in a duiding. */
@Entity
@IdClass(DuidingSignaal.Key.class)
class DuidingSignaal {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Id
    @Column(name = "signaal_id")
    private long signaalId;

    @Unlogged
    private Instant toegevoegdOp;

    @SuppressWarnings("NullAway.Init")
    protected DuidingSignaal() {}

    DuidingSignaal(Duiding duiding, long signaalId, Instant now) {
        this.duiding = duiding;
        this.signaalId = signaalId;
        this.toegevoegdOp = now;
    }

    long signaalId() {
        return signaalId;
    }

    record Key(Long duiding, long signaalId) implements Serializable {}
}
