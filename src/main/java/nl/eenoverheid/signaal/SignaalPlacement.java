package nl.eenoverheid.signaal;

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

/** A signaal as one werkruimte shows it: with what its lists filter and sort on. */
@Entity
@IdClass(SignaalPlacement.Key.class)
class SignaalPlacement {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "signaal_id")
    private Signaal signaal;

    @Id
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Unlogged
    private LocalDate gehoordOp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private SignaalStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private SignaalSoort soort;

    @Column(name = "gemeente_id")
    @Unlogged
    private @Nullable Long gemeenteId;

    @Column(name = "thema_id")
    @Unlogged
    private @Nullable Long themaId;

    @Column(name = "aanleiding_id")
    @Unlogged
    private @Nullable Long aanleidingId;

    @Unlogged
    private boolean antwoordBeloofd;

    @Column(name = "bezoek_id")
    @Unlogged
    private @Nullable Long bezoekId;

    @SuppressWarnings("NullAway.Init")
    protected SignaalPlacement() {}

    @SuppressWarnings("NullAway.Init")
    SignaalPlacement(Signaal signaal, long werkruimteId) {
        this.signaal = signaal;
        this.werkruimteId = werkruimteId;
        signaal.copyTo(this);
    }

    long werkruimteId() {
        return werkruimteId;
    }

    void show(
            LocalDate gehoordOp,
            SignaalStatus status,
            SignaalSoort soort,
            @Nullable Long gemeenteId,
            @Nullable Long themaId,
            @Nullable Long aanleidingId,
            boolean antwoordBeloofd,
            @Nullable Long bezoekId) {
        this.gehoordOp = gehoordOp;
        this.status = status;
        this.soort = soort;
        this.gemeenteId = gemeenteId;
        this.themaId = themaId;
        this.aanleidingId = aanleidingId;
        this.antwoordBeloofd = antwoordBeloofd;
        this.bezoekId = bezoekId;
    }

    record Key(Long signaal, long werkruimteId) implements Serializable {}
}
