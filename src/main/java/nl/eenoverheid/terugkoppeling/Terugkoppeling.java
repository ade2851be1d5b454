package nl.eenoverheid.terugkoppeling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** An answer that is owed to people, from the promise until they have it. */
@Entity
class Terugkoppeling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "terugkoppeling_seq")
    @SequenceGenerator(name = "terugkoppeling_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "signaal_id")
    private long signaalId;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private String kop;

    private String aan;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Kanaal kanaal;

    private LocalDate uiterlijk;

    @Unlogged
    private LocalDate beloofdUiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private TerugkoppelingStatus status;

    @Unlogged
    private int antwoordNummer;

    private @Nullable Instant vrijgegevenOp;

    @Column(name = "vrijgegeven_door_id")
    private @Nullable Long vrijgegevenDoorId;

    private @Nullable LocalDate verstuurdDag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Kanaal verstuurdKanaal;

    private String reden = "";

    @Unlogged
    private @Nullable Instant heropendOp;

    @OneToMany(mappedBy = "terugkoppeling", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TerugkoppelingPlacement> placements = new ArrayList<>();

    @OneToMany(mappedBy = "terugkoppeling", cascade = CascadeType.PERSIST)
    private List<Antwoord> antwoorden = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Terugkoppeling() {}

    @SuppressWarnings("NullAway.Init")
    Terugkoppeling(Belofte belofte, Belofte.Termen termen) {
        this.signaalId = belofte.signaal();
        this.werkruimteId = belofte.home();
        this.organisatieId = belofte.organisatie();
        this.kop = belofte.kop();
        this.status = TerugkoppelingStatus.TE_SCHRIJVEN;
        agree(termen);
        stand(belofte);
    }

    TerugkoppelingId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new TerugkoppelingId(id);
    }

    long signaal() {
        return signaalId;
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    long version() {
        return version;
    }

    String kop() {
        return kop;
    }

    TerugkoppelingStatus status() {
        return status;
    }

    Optional<Instant> vrijgegevenOp() {
        return Optional.ofNullable(vrijgegevenOp);
    }

    Set<Long> werkruimten() {
        return placements.stream().map(TerugkoppelingPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Keeps up with what the signaal promises. What was sent stays as it was sent, and an answer that is written does
     * not go away with the promise.
     *
     * @return what changed for people, if anything
     */
    Optional<TerugkoppelingMoved.What> follow(Belofte belofte) {
        kop = belofte.kop();
        Optional<TerugkoppelingMoved.What> changed = followTermen(belofte.termen());
        copyToAll();
        return changed;
    }

    boolean standsWhere(Belofte belofte) {
        return werkruimteId == belofte.home() && werkruimten().equals(belofte.werkruimten());
    }

    /** Stands where the signaal stands. */
    void stand(Belofte belofte) {
        werkruimteId = belofte.home();
        placements.removeIf(placement -> !belofte.werkruimten().contains(placement.werkruimteId()));
        Set<Long> present = werkruimten();
        belofte.werkruimten().stream()
                .filter(werkruimte -> !present.contains(werkruimte))
                .sorted()
                .forEach(werkruimte -> placements.add(new TerugkoppelingPlacement(this, werkruimte)));
    }

    private Optional<TerugkoppelingMoved.What> followTermen(Belofte.@Nullable Termen termen) {
        if (termen == null) {
            if (status != TerugkoppelingStatus.TE_SCHRIJVEN) {
                return Optional.empty();
            }
            become(TerugkoppelingStatus.NIET_MEER_BELOOFD);
            return Optional.of(TerugkoppelingMoved.What.WITHDRAWN);
        }
        boolean again = status == TerugkoppelingStatus.NIET_MEER_BELOOFD;
        if (again) {
            become(TerugkoppelingStatus.TE_SCHRIJVEN);
        }
        if (status == TerugkoppelingStatus.VERSTUURD || (!again && termen.equals(termen()))) {
            return Optional.empty();
        }
        agree(termen);
        return Optional.of(again ? TerugkoppelingMoved.What.OWED : TerugkoppelingMoved.What.CHANGED);
    }

    /** Writes the answer, or a new version of it, which then needs to be released again. */
    void write(AntwoordData data, Actor actor, Instant now) {
        become(TerugkoppelingStatus.GESCHREVEN);
        reden = "";
        vrijgegevenOp = null;
        vrijgegevenDoorId = null;
        antwoordNummer++;
        antwoorden.add(new Antwoord(this, antwoordNummer, data, actor, now));
    }

    void release(AccountId by, Instant now) {
        become(TerugkoppelingStatus.VRIJGEGEVEN);
        vrijgegevenOp = now;
        vrijgegevenDoorId = by.value();
    }

    void send(LocalDate dag, Kanaal how) {
        become(TerugkoppelingStatus.VERSTUURD);
        verstuurdDag = dag;
        verstuurdKanaal = how;
    }

    void skip(String why) {
        become(TerugkoppelingStatus.OVERGESLAGEN);
        reden = why;
    }

    /** Takes up again what was skipped; an answer that was written before waits for release again. */
    void resume() {
        if (status != TerugkoppelingStatus.OVERGESLAGEN) {
            throw new IllegalMove("terugkoppeling.move.resume");
        }
        become(antwoordNummer == 0 ? TerugkoppelingStatus.TE_SCHRIJVEN : TerugkoppelingStatus.GESCHREVEN);
        vrijgegevenOp = null;
        vrijgegevenDoorId = null;
        reden = "";
    }

    /**
     * Takes up again what was sent, because it did not help or the signaal is open again. The words that were sent stay as
     * a version; a new one is written, released and sent.
     *
     * @param until the day by which people have the new one
     */
    void reopen(String why, LocalDate until, Instant now) {
        if (status != TerugkoppelingStatus.VERSTUURD) {
            throw new IllegalMove("terugkoppeling.move.reopen");
        }
        vrijgegevenOp = null;
        vrijgegevenDoorId = null;
        verstuurdDag = null;
        verstuurdKanaal = null;
        reden = why;
        uiterlijk = until;
        heropendOp = now;
        become(TerugkoppelingStatus.TE_SCHRIJVEN);
    }

    /** Whether people count as told since before a moment, and nobody took it up again after it. */
    boolean wasSentBefore(Instant moment) {
        return status == TerugkoppelingStatus.VERSTUURD && (heropendOp == null || heropendOp.isBefore(moment));
    }

    /** What lists filter and sort on. */
    void copyTo(TerugkoppelingPlacement placement) {
        placement.show(uiterlijk, status, organisatieId);
    }

    private void become(TerugkoppelingStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("terugkoppeling.move." + next.name());
        }
        status = next;
        copyToAll();
    }

    private void agree(Belofte.Termen termen) {
        aan = termen.aan();
        kanaal = termen.kanaal();
        uiterlijk = termen.uiterlijk();
        beloofdUiterlijk = termen.uiterlijk();
    }

    private Belofte.Termen termen() {
        return new Belofte.Termen(aan, kanaal, beloofdUiterlijk);
    }

    private void copyToAll() {
        placements.forEach(this::copyTo);
    }
}
