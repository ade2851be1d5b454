package nl.eenoverheid.peiling;

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
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;

/** What one person said in a round. */
@Entity
@IdClass(PeilingStem.Key.class)
class PeilingStem {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "peiling_id")
    private Peiling peiling;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private PeilingOordeel oordeel;

    @Column(columnDefinition = "text")
    private String reden;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected PeilingStem() {}

    @SuppressWarnings("NullAway.Init")
    PeilingStem(Peiling peiling, PeilingOordeel oordeel, String reden, Actor actor, Instant now) {
        this.peiling = peiling;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        change(oordeel, reden, now);
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    final void change(PeilingOordeel next, String why, Instant now) {
        this.oordeel = next;
        this.reden = why;
        this.op = now;
    }

    record Key(Long peiling, long accountId) implements Serializable {}
}
