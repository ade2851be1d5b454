package nl.eenoverheid.duiding;

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
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;

/** What one organisation says of one signaal: the last word of it, with those before. */
@Entity
@IdClass(DuidingMerk.Key.class)
class DuidingMerk {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Id
    @Column(name = "signaal_id")
    private long signaalId;

    @Id
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Merk merk;

    private String woorden;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected DuidingMerk() {}

    @SuppressWarnings("NullAway.Init")
    DuidingMerk(Duiding duiding, long signaalId, Merk merk, String woorden, Actor actor, Instant now) {
        this.duiding = duiding;
        this.signaalId = signaalId;
        this.organisatieId = actor.organisatie().value();
        change(merk, woorden, actor, now);
    }

    /** Whether it says something that stays beside the reading. */
    boolean isVoice() {
        return merk.isVoice();
    }

    boolean says(Merk asked, String words) {
        return merk == asked && woorden.equals(words);
    }

    final void change(Merk merk, String woorden, Actor actor, Instant now) {
        this.merk = merk;
        this.woorden = woorden;
        this.accountId = actor.account().value();
        this.op = now;
    }

    boolean isAbout(long signaal) {
        return signaalId == signaal;
    }

    record Key(Long duiding, long signaalId, long organisatieId) implements Serializable {}
}
