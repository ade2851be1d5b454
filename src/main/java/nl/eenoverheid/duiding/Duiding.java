package nl.eenoverheid.duiding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * Signalen side by side and one shared reading. Only who acts for an organisation that takes part changes it; a
 * signature is under one reading of one set of signalen, so it ends when either changes.
 */
@Entity
class Duiding {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duiding_seq")
    @SequenceGenerator(name = "duiding_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    private String titel;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private DuidingStatus status;

    @Embedded
    @Unlogged
    private LezingStand stand = new LezingStand();

    @Column(columnDefinition = "text")
    private String notitie = "";

    @Unlogged
    private int notitieNummer;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant gestartOp;

    @Unlogged
    private Instant gewijzigdOp;

    @OneToMany(mappedBy = "duiding", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DuidingPlacement> placements = new ArrayList<>();

    @OneToMany(mappedBy = "duiding", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<DuidingDeelnemer> deelnemers = new HashSet<>();

    @OneToMany(mappedBy = "duiding", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<DuidingSignaal> signalen = new HashSet<>();

    @OneToMany(mappedBy = "duiding", cascade = CascadeType.ALL)
    private List<DuidingLezing> lezingen = new ArrayList<>();

    @OneToMany(mappedBy = "duiding", cascade = CascadeType.ALL)
    private List<DuidingAftekening> aftekeningen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Duiding() {}

    /** A new duiding, from what was checked. */
    Duiding(
            WerkruimteId werkruimte,
            String titel,
            Set<Long> signalen,
            Collection<OrganisatieId> organisaties,
            Actor actor,
            Instant now) {
        this.werkruimteId = werkruimte.value();
        this.titel = titel;
        this.status = DuidingStatus.OPEN;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.gestartOp = now;
        this.gewijzigdOp = now;
        this.placements.add(new DuidingPlacement(this, werkruimteId, now, status));
        organisaties.forEach(organisatie -> deelnemers.add(new DuidingDeelnemer(this, organisatie)));
        signalen.forEach(signaal -> this.signalen.add(new DuidingSignaal(this, signaal, now)));
    }

    DuidingId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new DuidingId(id);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    String titel() {
        return titel;
    }

    int lezingNummer() {
        return stand.nummer();
    }

    DuidingStatus status() {
        return status;
    }

    Set<Long> werkruimten() {
        return placements.stream().map(DuidingPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    Set<Long> signalen() {
        return signalen.stream().map(DuidingSignaal::signaalId).collect(Collectors.toUnmodifiableSet());
    }

    /** Puts more signalen on the table; those that lie there already stay as they are. */
    void add(Set<Long> more, Actor actor, Instant now) {
        own(actor);
        requireOpen();
        Set<Long> present = signalen();
        Set<Long> fresh = more.stream().filter(each -> !present.contains(each)).collect(Collectors.toSet());
        if (fresh.isEmpty()) {
            return;
        }
        if (present.size() + fresh.size() > DuidingData.MOST_SIGNALEN) {
            throw new IllegalMove("duiding.move.full", DuidingData.MOST_SIGNALEN);
        }
        fresh.forEach(signaal -> signalen.add(new DuidingSignaal(this, signaal, now)));
        withdrawSignatures();
        touch(now);
    }

    /**
     * Takes a signaal off the table; what was said of it needs a reason to go.
     *
     * @param said whether an organisation said something of it
     */
    void remove(long signaal, boolean said, String reden, Actor actor, Instant now) {
        own(actor);
        requireOpen();
        DuidingSignaal gone = signalen.stream()
                .filter(each -> each.signaalId() == signaal)
                .findFirst()
                .orElseThrow(NotFound::new);
        if (signalen.size() == 1) {
            throw new IllegalMove("duiding.move.lastSignaal");
        }
        if (reden.isEmpty() && said) {
            throw new InvalidInput("reden", "duiding.input.removeReason");
        }
        signalen.remove(gone);
        withdrawSignatures();
        touch(now);
    }

    /** Guards that the actor's organisation may say something now, and notes that it does. */
    void say(Actor actor, Instant now) {
        own(actor);
        requireOpen();
        touch(now);
    }

    /** Says that the actor's organisation has not said everything any more. */
    void unsay(Actor actor) {
        own(actor).withdraw();
    }

    /**
     * Writes a new version of the shared reading.
     *
     * @return whether it withdrew signatures
     */
    boolean write(String tekst, Actor actor, Instant now) {
        own(actor);
        requireOpen();
        lezingen.add(new DuidingLezing(this, stand.next(), tekst, actor, now));
        touch(now);
        return withdrawSignatures();
    }

    /**
     * Takes up that the voices beside the reading are others than before: they are part of what is signed.
     *
     * @return whether the voices of this version were kept already, so that it needs a new version
     */
    boolean hearVoices() {
        withdrawSignatures();
        return stand.hearVoices();
    }

    /**
     * Keeps the voices beside the reading as they are now: from here on this version does not change.
     *
     * @return the version, if its voices were not kept yet
     */
    OptionalInt keepVoices() {
        return stand.keepVoices();
    }

    /** Keeps what the actor's organisation does not agree with. */
    void disagree(int seen, String tekst, Actor actor, Instant now) {
        requireOpen();
        own(actor).disagree(seen, tekst);
        touch(now);
    }

    /** Keeps a note for inside only; it is no part of what is signed. */
    void note(int seen, String tekst, Actor actor, Instant now) {
        own(actor);
        Stale.guard(seen, notitieNummer);
        this.notitie = tekst;
        this.notitieNummer++;
        touch(now);
    }

    /**
     * Signs for the actor's organisation.
     *
     * @param seen the version of the reading that was on the screen
     * @param voices the number of the voices that were on the screen beside it
     * @param missing how many signalen that organisation did not mark
     */
    void sign(int seen, int voices, long missing, Actor actor, Instant now) {
        DuidingDeelnemer own = own(actor);
        requireOpen();
        stand.guard(seen, voices);
        if (own.signed()) {
            throw new IllegalMove("duiding.move.signedAlready");
        }
        if (missing > 0) {
            throw new IllegalMove("duiding.move.unmarked", missing);
        }
        own.sign(actor.account(), now);
        aftekeningen.add(new DuidingAftekening(this, stand.nummer(), actor, now));
        if (deelnemers().allSigned()) {
            become(DuidingStatus.AFGETEKEND);
        }
        touch(now);
    }

    /** Takes back the signature of the actor's organisation while others have not signed yet. */
    void withdraw(Actor actor, Instant now) {
        DuidingDeelnemer own = own(actor);
        requireOpen();
        if (!own.signed()) {
            throw new IllegalMove("duiding.move.notSigned");
        }
        own.withdraw();
        touch(now);
    }

    /** Opens what was signed off; every organisation signs again. */
    void reopen(Actor actor, Instant now) {
        own(actor);
        if (!status.canBecome(DuidingStatus.OPEN)) {
            throw new IllegalMove("duiding.move.open");
        }
        withdrawSignatures();
        become(DuidingStatus.OPEN);
        touch(now);
    }

    /** Guards that the actor acts for an organisation that takes part. */
    void requirePart(Actor actor) {
        own(actor);
    }

    private boolean withdrawSignatures() {
        return deelnemers().withdraw();
    }

    private DuidingDeelnemer own(Actor actor) {
        return deelnemers().own(actor);
    }

    private Deelnemers deelnemers() {
        return new Deelnemers(deelnemers);
    }

    private void requireOpen() {
        if (status != DuidingStatus.OPEN) {
            throw new IllegalMove("duiding.move.signedOff");
        }
    }

    private void become(DuidingStatus next) {
        this.status = next;
        placements.forEach(placement -> placement.show(next));
    }

    private void touch(Instant now) {
        this.gewijzigdOp = now;
    }
}
