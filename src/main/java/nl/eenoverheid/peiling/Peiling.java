package nl.eenoverheid.peiling;

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
import java.util.Objects;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A round about one version of a reading. What was said stays with that version. */
@Entity
class Peiling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "peiling_seq")
    @SequenceGenerator(name = "peiling_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "duiding_id")
    private long duidingId;

    private int nummer;

    @Column(columnDefinition = "text")
    private String vraag;

    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private PeilingStatus status;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant geopendOp;

    @Unlogged
    private @Nullable Instant geslotenOp;

    @Unlogged
    private @Nullable Instant herinnerdOp;

    @OneToMany(mappedBy = "peiling", cascade = CascadeType.ALL)
    private List<PeilingStem> stemmen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Peiling() {}

    /** A new round, from data that was checked. */
    Peiling(DuidingId duiding, int nummer, PeilingData data, Actor actor, Instant now) {
        this.duidingId = duiding.value();
        this.nummer = nummer;
        this.vraag = data.vraag();
        this.uiterlijk = Objects.requireNonNull(data.uiterlijk());
        this.status = PeilingStatus.OPEN;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.geopendOp = now;
    }

    PeilingId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new PeilingId(id);
    }

    DuidingId duiding() {
        return new DuidingId(duidingId);
    }

    /** Who opened it. */
    Actor opener() {
        return new Actor(new AccountId(accountId), new OrganisatieId(organisatieId));
    }

    boolean isOpen(LocalDate today) {
        return status == PeilingStatus.OPEN && !today.isAfter(uiterlijk);
    }

    /** Says what somebody thinks; the last word of a person counts. */
    void speak(PeilingOordeel oordeel, String reden, Actor actor, LocalDate today, Instant now) {
        if (!isOpen(today)) {
            throw new IllegalMove("peiling.move.closed");
        }
        stemmen.stream()
                .filter(each -> each.isOf(actor.account()))
                .findFirst()
                .ifPresentOrElse(
                        each -> each.change(oordeel, reden, now),
                        () -> stemmen.add(new PeilingStem(this, oordeel, reden, actor, now)));
    }

    /** Ends it; once. */
    void close(Instant now) {
        if (status == PeilingStatus.OPEN) {
            this.status = PeilingStatus.GESLOTEN;
            this.geslotenOp = now;
        }
    }

    /**
     * Takes up that who did not speak is reminded.
     *
     * @return whether nobody was reminded before
     */
    boolean remind(Instant now) {
        if (herinnerdOp != null) {
            return false;
        }
        this.herinnerdOp = now;
        return true;
    }
}
