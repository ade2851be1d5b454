package nl.eenoverheid.vertrouwelijkheid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Somebody who may read a thing, or did. */
@Entity
class AfschermingLezer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afscherming_lezer_seq")
    @SequenceGenerator(name = "afscherming_lezer_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Afscherming afscherming;

    private long accountId;

    @Unlogged
    private long doorId;

    @Unlogged
    private Instant sinds;

    @Column(name = "tot")
    private @Nullable Instant gelezenTot;

    @SuppressWarnings("NullAway.Init")
    protected AfschermingLezer() {}

    AfschermingLezer(Afscherming afscherming, long account, Actor door, Instant now) {
        this.afscherming = afscherming;
        this.accountId = account;
        this.doorId = door.account().value();
        this.sinds = now;
    }

    long account() {
        return accountId;
    }

    boolean reads() {
        return gelezenTot == null;
    }

    void end(Instant now) {
        this.gelezenTot = now;
    }
}
