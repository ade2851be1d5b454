package nl.eenoverheid.opgave;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/**
 * What one government puts in an opgave: a line of its budget, in whole or in part, or money that stands in no budget yet. An
 * aggregate of its own, so that two people who link lines at once do not wait for each other.
 */
@Entity
class Bijdrage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bijdrage_seq")
    @SequenceGenerator(name = "bijdrage_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "opgave_id")
    private long opgaveId;

    @Column(name = "overheid_id")
    private long overheidId;

    @Column(columnDefinition = "smallint")
    private int boekjaar;

    private String taakveld;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Zijde zijde;

    private String categorie;
    private @Nullable BigDecimal procent;
    private @Nullable BigDecimal bedrag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BijdrageRol rol;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BijdrageStructuur structuur;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BijdrageStand stand;

    private String voorwaarde;
    private @Nullable Long voorwaardeVan;
    private @Nullable LocalDate voorwaardeTot;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Vastlegmoment vastBij;

    private @Nullable LocalDate vastOp;
    private @Nullable LocalDate betaalOp;

    @Column(name = "ontvanger_id")
    private @Nullable Long ontvangerId;

    private String gezegdDoor;
    private @Nullable LocalDate gezegdOp;
    private @Nullable Instant bevestigdOp;

    @Unlogged
    private Instant gekoppeldOp;

    @Unlogged
    private @Nullable Instant gewijzigdOp;

    private @Nullable Instant ontkoppeldOp;
    private String ontkoppeldOm = "";

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bijdrage() {}

    /**
     * A new one, from data that was checked.
     *
     * @param eigen whether the government itself writes it down
     */
    @SuppressWarnings("NullAway.Init")
    Bijdrage(OpgaveId opgave, BijdrageData data, boolean eigen, Actor actor, Instant now) {
        this.opgaveId = opgave.value();
        Begrotingsregel regel = data.regel();
        this.overheidId = regel.overheid().value();
        this.boekjaar = regel.boekjaar();
        this.gekoppeldOp = now;
        write(data, eigen, actor, now);
    }

    BijdrageId id() {
        return new BijdrageId(Objects.requireNonNull(id));
    }

    OpgaveId opgave() {
        return new OpgaveId(opgaveId);
    }

    OverheidId overheid() {
        return new OverheidId(overheidId);
    }

    int boekjaar() {
        return boekjaar;
    }

    long version() {
        return version;
    }

    boolean isBevestigd() {
        return bevestigdOp != null;
    }

    /** Whether people of this organisation wrote it down last. */
    boolean isWrittenBy(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    /** Says otherwise what the same government puts in, in the same year. */
    void change(BijdrageData data, boolean eigen, Actor actor, Instant now) {
        requireLinked();
        if (!data.regel().overheid().equals(overheid()) || data.regel().boekjaar() != boekjaar) {
            throw new IllegalMove("opgave.move.anderDan");
        }
        write(data, eigen, actor, now);
        this.gewijzigdOp = now;
    }

    /** The government says yes to what another one wrote down for it. */
    void confirm(Instant now) {
        requireLinked();
        if (isBevestigd()) {
            throw new IllegalMove("opgave.move.bevestigd");
        }
        this.bevestigdOp = now;
    }

    /** Takes it away; that it was there stays known. */
    void detach(String why, Instant now) {
        requireLinked();
        this.ontkoppeldOp = now;
        this.ontkoppeldOm = why;
    }

    private void requireLinked() {
        if (ontkoppeldOp != null) {
            throw new IllegalMove("opgave.move.ontkoppeld");
        }
    }

    private void write(BijdrageData data, boolean eigen, Actor actor, Instant now) {
        this.taakveld = data.regel().taakveld();
        this.zijde = data.regel().zijde();
        this.categorie = data.regel().categorie();
        this.procent = data.aandeel().procent();
        this.bedrag = data.aandeel().bedrag();
        this.rol = data.rol();
        this.structuur = data.structuur();
        this.stand = data.stand();
        this.voorwaarde = data.voorwaarde().tekst();
        this.voorwaardeVan =
                data.voorwaarde().van() == null ? null : data.voorwaarde().van().value();
        this.voorwaardeTot = data.voorwaarde().tot();
        this.vastBij = data.moment().vastBij();
        this.vastOp = data.moment().vastOp();
        this.betaalOp = data.moment().betaalOp();
        this.ontvangerId = data.ontvanger() == null ? null : data.ontvanger().value();
        this.gezegdDoor = data.gezegd().door();
        this.gezegdOp = data.gezegd().op();
        this.bevestigdOp = eigen ? now : null;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
    }
}
