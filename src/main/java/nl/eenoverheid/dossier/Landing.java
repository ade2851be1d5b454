package nl.eenoverheid.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A sentence that a dossier took over from a version of the reading of a duiding. */
@Entity
@Table(name = "dossier_landing")
class Landing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_landing_seq")
    @SequenceGenerator(name = "dossier_landing_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "duiding_id")
    private long duidingId;

    @Unlogged
    private @Nullable Integer nummer;

    @Unlogged
    private String titel;

    private String zin;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected Landing() {}

    Landing(Dossier dossier, DuidingDetail duiding, String zin, Actor actor, Instant now) {
        this.dossier = dossier;
        this.duidingId = duiding.id();
        this.nummer = duiding.lezingNummer();
        this.titel = duiding.titel();
        this.zin = zin;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.op = now;
    }
}
