package nl.eenoverheid.terugkoppeling;

import jakarta.persistence.Column;
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
import org.hibernate.annotations.Immutable;

/** One version of an answer; it never changes. */
@Entity
@Immutable
@Table(name = "terugkoppeling_antwoord")
@IdClass(Antwoord.Key.class)
class Antwoord {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "terugkoppeling_id")
    private Terugkoppeling terugkoppeling;

    @Id
    private int nummer;

    private String aanhef;

    @Column(columnDefinition = "text")
    private String tekst;

    @Column(columnDefinition = "text")
    private String opbrengst;

    private String kosten;
    private String periode;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected Antwoord() {}

    Antwoord(Terugkoppeling terugkoppeling, int nummer, AntwoordData data, Actor actor, Instant op) {
        this.terugkoppeling = terugkoppeling;
        this.nummer = nummer;
        this.aanhef = data.aanhef();
        this.tekst = data.tekst();
        this.opbrengst = data.opbrengst();
        this.kosten = data.kosten();
        this.periode = data.periode();
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.op = op;
    }

    record Key(Long terugkoppeling, int nummer) implements Serializable {}
}
