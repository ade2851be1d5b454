package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;

/** One version of an alinea, empty when it was taken away; never changed once written. */
@Entity
@Table(name = "duiding_alinea_versie")
@IdClass(AlineaVersie.Key.class)
class AlineaVersie {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "alinea_id")
    private Alinea alinea;

    @Id
    private int nummer;

    @Column(columnDefinition = "text")
    private String tekst;

    @Embedded
    @Unlogged
    private Schrijver schrijver;

    @SuppressWarnings("NullAway.Init")
    protected AlineaVersie() {}

    AlineaVersie(Alinea alinea, int nummer, String tekst, Actor actor, Instant now) {
        this.alinea = alinea;
        this.nummer = nummer;
        this.tekst = tekst;
        this.schrijver = new Schrijver(actor, now);
    }

    record Key(Long alinea, int nummer) implements Serializable {}
}
