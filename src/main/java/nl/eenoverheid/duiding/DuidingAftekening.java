package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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

/** That an organisation signed a version of the reading; it stays, also when the signature ended later. */
@Entity
class DuidingAftekening {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duiding_aftekening_seq")
    @SequenceGenerator(name = "duiding_aftekening_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    private int nummer;

    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private Instant op;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @SuppressWarnings("NullAway.Init")
    protected DuidingAftekening() {}

    DuidingAftekening(Duiding duiding, int nummer, Actor actor, Instant now) {
        this.duiding = duiding;
        this.nummer = nummer;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.op = now;
    }
}
