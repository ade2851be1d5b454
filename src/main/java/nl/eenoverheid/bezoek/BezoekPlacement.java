package nl.eenoverheid.bezoek;

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

/** A bezoek as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(BezoekPlacement.Key.class)
class BezoekPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "bezoek_id")
    private Bezoek bezoek;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private int rang;

    @Unlogged
    private Instant begintOp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private BezoekRol rol;

    @SuppressWarnings("NullAway.Init")
    protected BezoekPlacement() {}

    @SuppressWarnings("NullAway.Init")
    BezoekPlacement(Bezoek bezoek, long werkruimteId) {
        this.bezoek = bezoek;
        this.werkruimteId = werkruimteId;
        bezoek.copyTo(this);
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(BezoekStatus status, Instant begintOp, BezoekRol rol) {
        this.rang = status.rang();
        this.begintOp = begintOp;
        this.rol = rol;
    }

    record Key(Long bezoek, long werkruimteId) implements Serializable {}
}
