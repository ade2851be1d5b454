package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import nl.eenoverheid.shared.Unlogged;

/** A duiding as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(DuidingPlacement.Key.class)
class DuidingPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private Instant gestartOp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private DuidingStatus status;

    @SuppressWarnings("NullAway.Init")
    protected DuidingPlacement() {}

    DuidingPlacement(Duiding duiding, long werkruimteId, Instant gestartOp, DuidingStatus status) {
        this.duiding = duiding;
        this.werkruimteId = werkruimteId;
        this.gestartOp = gestartOp;
        this.status = status;
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(DuidingStatus status) {
        this.status = status;
    }

    record Key(Long duiding, long werkruimteId) implements Serializable {}
}
