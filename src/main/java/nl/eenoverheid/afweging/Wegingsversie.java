package nl.eenoverheid.afweging;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;

/**
 * What a party once gave. It is never changed: who thinks otherwise gives another. The audit trail keeps nothing of it, so
 * that nobody reads there what is not open yet.
 */
@Entity
@IdClass(Wegingsversie.Key.class)
class Wegingsversie {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "weging_id")
    private Weging weging;

    @Id
    @Unlogged
    private int nummer;

    @Column(columnDefinition = "text")
    @Unlogged
    private String reden;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @ElementCollection
    @CollectionTable(
            name = "weging_punten",
            joinColumns = {@JoinColumn(name = "weging_id"), @JoinColumn(name = "nummer")})
    @MapKeyColumn(name = "belang_id")
    @Column(name = "punten")
    @Unlogged
    private Map<Long, Integer> punten = new HashMap<>();

    @ElementCollection
    @CollectionTable(
            name = "weging_opgave",
            joinColumns = {@JoinColumn(name = "weging_id"), @JoinColumn(name = "nummer")})
    @MapKeyColumn(name = "optie_id")
    @Column(name = "tekst", columnDefinition = "text")
    @Unlogged
    private Map<Long, String> opgaven = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Wegingsversie() {}

    Wegingsversie(Weging weging, int nummer, WegingData data, Actor actor, Instant now) {
        this.weging = weging;
        this.nummer = nummer;
        this.reden = data.reden();
        this.accountId = actor.account().value();
        this.op = now;
        this.punten.putAll(data.punten());
        this.opgaven.putAll(data.opgaven());
    }

    record Key(Long weging, int nummer) implements Serializable {}
}
