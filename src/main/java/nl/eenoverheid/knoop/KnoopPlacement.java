package nl.eenoverheid.knoop;

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
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A knoop as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(KnoopPlacement.Key.class)
class KnoopPlacement {
    /** Stands in the index for "no date", after every other. */
    static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knoop_id")
    private Knoop knoop;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private int rang;

    @Unlogged
    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private KnoopStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private BeslisStand stand;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private @Nullable BevoegdheidOnderwerp onderwerp;

    @SuppressWarnings("NullAway.Init")
    protected KnoopPlacement() {}

    @SuppressWarnings("NullAway.Init")
    KnoopPlacement(Knoop knoop, long werkruimteId) {
        this.knoop = knoop;
        this.werkruimteId = werkruimteId;
        knoop.copyTo(this);
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(
            KnoopStatus status,
            BeslisStand stand,
            @Nullable LocalDate uiterlijk,
            @Nullable BevoegdheidOnderwerp onderwerp) {
        this.rang = rang(status, stand);
        this.uiterlijk = uiterlijk == null ? NO_DATE : uiterlijk;
        this.status = status;
        this.stand = stand;
        this.onderwerp = onderwerp;
    }

    /** How loud a question is, the loudest first: 0 when it is open and nobody decides. */
    static int rang(KnoopStatus status, BeslisStand stand) {
        return switch (status) {
            case OPEN -> stand.hasDecider() ? 1 : 0;
            case BESLIST -> 2;
            case INGETROKKEN -> 3;
        };
    }

    record Key(Long knoop, long werkruimteId) implements Serializable {}
}
