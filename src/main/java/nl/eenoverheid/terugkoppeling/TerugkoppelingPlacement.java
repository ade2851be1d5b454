package nl.eenoverheid.terugkoppeling;

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

/** An owed answer as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(TerugkoppelingPlacement.Key.class)
class TerugkoppelingPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terugkoppeling_id")
    private Terugkoppeling terugkoppeling;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private TerugkoppelingStatus status;

    @Unlogged
    private boolean openstaand;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @SuppressWarnings("NullAway.Init")
    protected TerugkoppelingPlacement() {}

    @SuppressWarnings("NullAway.Init")
    TerugkoppelingPlacement(Terugkoppeling terugkoppeling, long werkruimteId) {
        this.terugkoppeling = terugkoppeling;
        this.werkruimteId = werkruimteId;
        terugkoppeling.copyTo(this);
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(LocalDate uiterlijk, TerugkoppelingStatus status, long organisatieId) {
        this.uiterlijk = uiterlijk;
        this.status = status;
        this.openstaand = status.isOpen();
        this.organisatieId = organisatieId;
    }

    record Key(Long terugkoppeling, long werkruimteId) implements Serializable {}
}
