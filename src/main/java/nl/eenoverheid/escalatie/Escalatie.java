package nl.eenoverheid.escalatie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A question that was passed to a body, and what became of that. */
@Entity
class Escalatie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalatie_seq")
    @SequenceGenerator(name = "escalatie_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "knoop_id")
    private long knoopId;

    @Column(name = "naar_knoop_id")
    @Unlogged
    private @Nullable Long naarKnoopId;

    @Column(name = "orgaan_id")
    @Unlogged
    private long orgaanId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private String reden;
    private LocalDate uiterlijk;

    @Unlogged
    private @Nullable LocalDate termijn;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private EscalatieStatus status;

    private String antwoord = "";

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "door_organisatie_id")
    @Unlogged
    private long doorOrganisatieId;

    @Unlogged
    private Instant op;

    @Unlogged
    private @Nullable Instant beantwoordOp;

    @Column(name = "antwoord_account_id")
    @Unlogged
    private @Nullable Long antwoordAccountId;

    @Column(name = "antwoord_organisatie_id")
    @Unlogged
    private @Nullable Long antwoordOrganisatieId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Escalatie() {}

    /** A question that somebody passes, from data that was checked. */
    Escalatie(
            KnoopId knoop,
            @Nullable KnoopId naar,
            BestuursorgaanNaam orgaan,
            EscalatieData data,
            Actor actor,
            Instant now) {
        this.knoopId = knoop.value();
        this.naarKnoopId = naar == null ? null : naar.value();
        this.orgaanId = orgaan.id().value();
        this.organisatieId = orgaan.organisatie().id().value();
        this.reden = data.reden();
        this.uiterlijk = Objects.requireNonNull(data.uiterlijk());
        this.status = EscalatieStatus.VOORGELEGD;
        this.accountId = actor.account().value();
        this.doorOrganisatieId = actor.organisatie().value();
        this.op = now;
    }

    /** The same, but it went by itself because this day passed. */
    Escalatie because(LocalDate passed) {
        this.termijn = passed;
        return this;
    }

    EscalatieId id() {
        return new EscalatieId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    /**
     * What is said of it next.
     *
     * @throws IllegalMove when that cannot follow
     */
    void become(EscalatieStatus next, String words, Actor actor, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("escalatie.move." + status.name());
        }
        this.status = next;
        this.antwoord = words;
        this.beantwoordOp = now;
        this.antwoordAccountId = actor.account().value();
        this.antwoordOrganisatieId = actor.organisatie().value();
    }

    /**
     * Its question ended. Twice makes no difference.
     *
     * @return whether an answer was still expected
     */
    boolean end(EscalatieStatus next, Actor actor, Instant now) {
        boolean open = status.isOpen();
        if (open) {
            become(next, "", actor, now);
        }
        return open;
    }
}
