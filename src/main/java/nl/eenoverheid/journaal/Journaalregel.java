package nl.eenoverheid.journaal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A call or a talk, as it was written down. There is no way to change it: a better one points to it. */
@Entity
@Immutable
class Journaalregel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "journaalregel_seq")
    @SequenceGenerator(name = "journaalregel_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(updatable = false)
    private long dossierId;

    @Column(updatable = false)
    @Unlogged
    private @Nullable Long eersteId;

    @Column(updatable = false)
    private @Nullable Long corrigeertId;

    @Column(updatable = false)
    private Instant gesprokenOp;

    @Column(updatable = false)
    @Unlogged
    private boolean metTijd;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)", updatable = false)
    private Middel middel;

    @Column(updatable = false)
    private String met;

    @Column(columnDefinition = "text", updatable = false)
    private String gezegd;

    @Column(columnDefinition = "text", updatable = false)
    private String afgesproken;

    @Column(updatable = false)
    private String reden;

    @Column(updatable = false)
    @Unlogged
    private long organisatieId;

    @Column(updatable = false)
    @Unlogged
    private long accountId;

    @Column(updatable = false)
    @Unlogged
    private Instant genoteerdOp;

    @SuppressWarnings("NullAway.Init")
    protected Journaalregel() {}

    /** The first about a talk, from data that was checked. */
    Journaalregel(DossierId dossier, JournaalregelData data, Actor actor, Instant now) {
        this(dossier, null, null, data, "", actor, now);
    }

    /** A better one, and why. */
    Journaalregel(RegelPlek worse, JournaalregelData data, String reden, Actor actor, Instant now) {
        this(new DossierId(worse.dossierId()), worse.gesprek(), worse.id(), data, reden, actor, now);
    }

    private Journaalregel(
            DossierId dossier,
            @Nullable Long eerste,
            @Nullable Long corrigeert,
            JournaalregelData data,
            String reden,
            Actor actor,
            Instant now) {
        this.dossierId = dossier.value();
        this.eersteId = eerste;
        this.corrigeertId = corrigeert;
        this.gesprokenOp = data.moment();
        this.metTijd = data.tijd() != null;
        this.middel = Objects.requireNonNull(data.middel());
        this.met = data.met();
        this.gezegd = data.gezegd();
        this.afgesproken = data.afgesproken();
        this.reden = reden;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.genoteerdOp = now;
    }

    JournaalregelId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new JournaalregelId(id);
    }
}
