package nl.eenoverheid.notitie;

import jakarta.persistence.Column;
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

/** What a note says, or said; never changed. */
@Entity
@IdClass(NotitieVersie.Key.class)
class NotitieVersie {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "notitie_id")
    private Notitie notitie;

    @Id
    private int nummer;

    @Column(columnDefinition = "text")
    private String tekst;

    @Unlogged
    private long accountId;

    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected NotitieVersie() {}

    NotitieVersie(Notitie notitie, int nummer, String tekst, Actor by, Instant now) {
        this.notitie = notitie;
        this.nummer = nummer;
        this.tekst = tekst;
        this.accountId = by.account().value();
        this.organisatieId = by.organisatie().value();
        this.op = now;
    }

    record Key(Long notitie, int nummer) implements Serializable {}
}
