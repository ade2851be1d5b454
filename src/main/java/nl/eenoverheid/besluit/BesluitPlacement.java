package nl.eenoverheid.besluit;

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
import java.time.LocalDate;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A besluit as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(BesluitPlacement.Key.class)
class BesluitPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "besluit_id")
    private Besluit besluit;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private BesluitStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private @Nullable BesluitResultaat resultaat;

    @Unlogged
    private @Nullable LocalDate herzieningOp;

    @SuppressWarnings("NullAway.Init")
    protected BesluitPlacement() {}

    @SuppressWarnings("NullAway.Init")
    BesluitPlacement(Besluit besluit, long werkruimteId) {
        this.besluit = besluit;
        this.werkruimteId = werkruimteId;
        besluit.copyTo(this);
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(
            LocalDate dag,
            BesluitStatus status,
            @Nullable BesluitResultaat resultaat,
            @Nullable LocalDate herzieningOp) {
        this.dag = dag;
        this.status = status;
        this.resultaat = resultaat;
        this.herzieningOp = herzieningOp;
    }

    record Key(Long besluit, long werkruimteId) implements Serializable {}
}
