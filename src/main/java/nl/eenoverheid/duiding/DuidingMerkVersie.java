package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** That somebody said something of a signaal for an organisation, or took it back; never changed once written. */
@Entity
class DuidingMerkVersie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duiding_merk_versie_seq")
    @SequenceGenerator(name = "duiding_merk_versie_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Column(name = "signaal_id")
    private long signaalId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Merk merk;

    private String woorden;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected DuidingMerkVersie() {}

    DuidingMerkVersie(Duiding duiding, long signaalId, @Nullable Merk merk, String woorden, Actor actor, Instant now) {
        this.duiding = duiding;
        this.signaalId = signaalId;
        this.organisatieId = actor.organisatie().value();
        this.merk = merk;
        this.woorden = woorden;
        this.accountId = actor.account().value();
        this.op = now;
    }
}
