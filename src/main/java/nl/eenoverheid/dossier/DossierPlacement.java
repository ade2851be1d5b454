package nl.eenoverheid.dossier;

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

/** A dossier as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(DossierPlacement.Key.class)
class DossierPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private Instant gewijzigdOp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private DossierFase fase;

    @SuppressWarnings("NullAway.Init")
    protected DossierPlacement() {}

    @SuppressWarnings("NullAway.Init")
    DossierPlacement(Dossier dossier, long werkruimteId) {
        this.dossier = dossier;
        this.werkruimteId = werkruimteId;
        dossier.copyTo(this);
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(Instant gewijzigdOp, DossierFase fase) {
        this.gewijzigdOp = gewijzigdOp;
        this.fase = fase;
    }

    record Key(Long dossier, long werkruimteId) implements Serializable {}
}
