package nl.eenoverheid.geldstroom;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What one government says about a difference. Each time that it says so is kept, with the figures of that moment. */
@Entity
class Verklaring {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verklaring_seq")
    @SequenceGenerator(name = "verklaring_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "kring_id")
    @Unlogged
    private long kringId;

    @Column(columnDefinition = "smallint")
    private int boekjaar;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Verslag verslag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Overheidslaag van;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Overheidslaag naar;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Overdrachtsoort overdrachtsoort;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Verklaringsoort soort;

    private String tekst;

    @Column(precision = 15, scale = 3)
    private @Nullable BigDecimal betaald;

    @Column(precision = 15, scale = 3)
    private @Nullable BigDecimal ontvangen;

    private boolean ingetrokken;

    @ElementCollection
    @CollectionTable(name = "verklaring_versie", joinColumns = @JoinColumn(name = "verklaring_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<Verklaringversie> versies = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Verklaring() {}

    /** A first one, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Verklaring(Verschil over, VerklaringData data, Actor actor, Instant now) {
        VerschilId at = over.id();
        this.kringId = at.kring().value();
        this.boekjaar = at.boekjaar();
        this.verslag = at.verslag();
        this.van = at.van();
        this.naar = at.naar();
        this.overdrachtsoort = at.soort();
        this.organisatieId = actor.organisatie().value();
        say(over, data, actor, now);
    }

    long version() {
        return version;
    }

    /** Says it, or says it anew: the figures of this moment stand with it. */
    final void say(Verschil over, VerklaringData data, Actor actor, Instant now) {
        this.soort = data.gekozen();
        this.tekst = data.tekst();
        this.betaald = over.betaler().som().orElse(null);
        this.ontvangen = over.ontvanger().som().orElse(null);
        this.ingetrokken = false;
        keep(actor, now);
    }

    /** Takes it back; what was said stays to be read. */
    void withdraw(Actor actor, Instant now) {
        if (ingetrokken) {
            throw new IllegalMove("geldstroom.move.withdrawn");
        }
        this.ingetrokken = true;
        keep(actor, now);
    }

    private void keep(Actor actor, Instant now) {
        versies.add(new Verklaringversie(
                soort, tekst, betaald, ontvangen, ingetrokken, actor.account().value(), now));
    }
}
