package nl.eenoverheid.knoop;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** An open question, with what each body says that its part in it is. */
@Entity
class Knoop {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knoop_seq")
    @SequenceGenerator(name = "knoop_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Column(name = "dossier_id")
    private @Nullable Long dossierId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable BevoegdheidOnderwerp onderwerp;

    private String vraag;

    @Column(columnDefinition = "text")
    private String toelichting;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private KnoopStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BeslisStand stand;

    @Column(columnDefinition = "text")
    @Unlogged
    private String beslissers = "";

    private String verdeling = "";
    private @Nullable LocalDate uiterlijk;
    private String aanwijzer = "";
    private String regel = "";

    @Column(name = "naar_orgaan_id")
    @Unlogged
    private @Nullable Long naarOrgaanId;

    private String reden = "";

    @ElementCollection
    @CollectionTable(name = "knoop_signaal", joinColumns = @JoinColumn(name = "knoop_id"))
    @Column(name = "signaal_id")
    private Set<Long> signalen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "knoop_duiding", joinColumns = @JoinColumn(name = "knoop_id"))
    @Column(name = "duiding_id")
    private Set<Long> duidingen = new HashSet<>();

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant gesteldOp;

    @Unlogged
    private Instant gewijzigdOp;

    @OneToMany(mappedBy = "knoop", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<KnoopClaim> claims = new ArrayList<>();

    @OneToMany(mappedBy = "knoop", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<KnoopPlacement> placements = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Knoop() {}

    /** A new question, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Knoop(KnoopData data, Actor actor, Instant now) {
        this.werkruimteId = Objects.requireNonNull(data.werkruimte()).value();
        this.status = KnoopStatus.OPEN;
        this.stand = BeslisStand.ONBEKEND;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.gesteldOp = now;
        this.gewijzigdOp = now;
        write(data);
        placements.add(new KnoopPlacement(this, werkruimteId));
    }

    KnoopId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new KnoopId(id);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    long version() {
        return version;
    }

    String vraag() {
        return vraag;
    }

    KnoopStatus status() {
        return status;
    }

    BeslisStand stand() {
        return stand;
    }

    @Nullable
    Long dossier() {
        return dossierId;
    }

    @Nullable
    LocalDate uiterlijk() {
        return uiterlijk;
    }

    Set<Long> signalen() {
        return Set.copyOf(signalen);
    }

    Set<Long> duidingen() {
        return Set.copyOf(duidingen);
    }

    Set<Long> werkruimten() {
        return placements.stream().map(KnoopPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    /** Changes the question and what goes with it; the werkruimte stays. */
    void change(KnoopData data, Instant now) {
        requireOpen();
        write(data);
        follow(now);
    }

    /** Adds what a body says. Who says to decide without sharing makes a shared question disputed again. */
    void claim(ClaimEntry entry, Actor actor, Instant now) {
        requireOpen();
        aanspraken().requireNew(entry);
        claims.add(new KnoopClaim(this, entry, actor, now));
        weigh(now);
    }

    /**
     * Ends a claim, which stays to be read.
     *
     * @param actor who does so; null for who may end each claim
     * @return the body whose claim it was
     */
    String endClaim(long claimId, @Nullable Actor actor, String why, Instant now) {
        requireOpen();
        KnoopClaim ended = aanspraken().find(claimId);
        if (actor != null && !ended.isOf(actor)) {
            throw new IllegalMove("knoop.move.claimOfOther", ended.bestuursorgaan());
        }
        ended.end(why, now);
        weigh(now);
        return ended.bestuursorgaan();
    }

    /** Records that the bodies that say to decide do so each for its own part. */
    void share(String how, Instant now) {
        requireOpen();
        if (aanspraken().beslissers().size() < 2) {
            throw new IllegalMove("knoop.move.share");
        }
        this.verdeling = how;
        share(true, now);
    }

    /** Takes that back. */
    void dispute(Instant now) {
        requireOpen();
        if (stand != BeslisStand.GEDEELD) {
            throw new IllegalMove("knoop.move.dispute");
        }
        share(false, now);
    }

    void breakTie(TieBreakData data, Instant now) {
        requireOpen();
        this.uiterlijk = data.uiterlijk();
        this.aanwijzer = data.aanwijzer();
        this.regel = data.regel();
        this.naarOrgaanId = data.naar() == null ? null : data.naar().value();
        follow(now);
    }

    void withdraw(String why, Instant now) {
        become(KnoopStatus.INGETROKKEN, now);
        this.reden = why;
    }

    void reopen(String why, Instant now) {
        become(KnoopStatus.OPEN, now);
        this.reden = why;
    }

    /**
     * A besluit was adopted on it. Twice makes no difference.
     *
     * @return whether it was open
     */
    boolean decide(Instant now) {
        if (!status.canBecome(KnoopStatus.BESLIST)) {
            return false;
        }
        become(KnoopStatus.BESLIST, now);
        return true;
    }

    /** What lists filter and sort on. */
    void copyTo(KnoopPlacement placement) {
        placement.show(status, stand, uiterlijk, onderwerp);
    }

    private void share(boolean shared, Instant now) {
        aanspraken().share(shared);
        weigh(now);
    }

    private void weigh(Instant now) {
        this.stand = aanspraken().stand();
        this.beslissers = String.join("\n", aanspraken().beslissers());
        if (stand != BeslisStand.GEDEELD) {
            this.verdeling = "";
        }
        follow(now);
    }

    private Aanspraken aanspraken() {
        return new Aanspraken(claims);
    }

    private void requireOpen() {
        if (status != KnoopStatus.OPEN) {
            throw new IllegalMove("knoop.move.closed");
        }
    }

    private void become(KnoopStatus next, Instant now) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("knoop.move." + next.name());
        }
        this.status = next;
        follow(now);
    }

    private void follow(Instant now) {
        this.gewijzigdOp = now;
        placements.forEach(this::copyTo);
    }

    private void write(KnoopData data) {
        this.dossierId = data.dossier() == null ? null : data.dossier().value();
        this.onderwerp = data.onderwerp();
        this.vraag = data.vraag();
        this.toelichting = data.toelichting();
        this.signalen.retainAll(data.signalen());
        this.signalen.addAll(data.signalen());
        this.duidingen.retainAll(data.duidingen());
        this.duidingen.addAll(data.duidingen());
    }
}
