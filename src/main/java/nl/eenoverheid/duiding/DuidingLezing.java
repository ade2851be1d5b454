package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;

/** One version of the shared reading; never changed once written. */
@Entity
@IdClass(DuidingLezing.Key.class)
class DuidingLezing {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Id
    private int nummer;

    @Column(columnDefinition = "mediumtext")
    private String tekst;

    @Embedded
    @Unlogged
    private Schrijver schrijver;

    @SuppressWarnings("NullAway.Init")
    protected DuidingLezing() {}

    DuidingLezing(Duiding duiding, int nummer, String tekst, Actor actor, Instant now) {
        this.duiding = duiding;
        this.nummer = nummer;
        this.tekst = tekst;
        this.schrijver = new Schrijver(actor, now);
    }

    record Key(Long duiding, int nummer) implements Serializable {}
}
