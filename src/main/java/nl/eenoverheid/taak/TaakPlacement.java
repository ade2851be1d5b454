package nl.eenoverheid.taak;

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

/** A task as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(TaakPlacement.Key.class)
class TaakPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "taak_id")
    private Taak taak;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private boolean klaar;

    @Unlogged
    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private TaakStatus status;

    @Unlogged
    private long organisatieId;

    @Unlogged
    private long naarId;

    @Unlogged
    private @Nullable Long persoonId;

    @SuppressWarnings("NullAway.Init")
    protected TaakPlacement() {}

    /** A row without values: the task fills it. */
    @SuppressWarnings("NullAway.Init")
    TaakPlacement(Taak taak, long werkruimteId) {
        this.taak = taak;
        this.werkruimteId = werkruimteId;
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(TaakStatus status, LocalDate uiterlijk, long organisatieId, long naarId, @Nullable Long persoonId) {
        this.klaar = status.isKlaar();
        this.uiterlijk = uiterlijk;
        this.status = status;
        this.organisatieId = organisatieId;
        this.naarId = naarId;
        this.persoonId = persoonId;
    }

    record Key(Long taak, long werkruimteId) implements Serializable {}
}
