package nl.eenoverheid.afweging;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** The options in a knoop against the interests of people, and how far the parties are with weighing them. */
@Entity
class Afweging {
    static final int FEWEST_OPTIONS = 2;
    static final int MOST_OPTIONS = 8;
    static final int MOST_INTERESTS = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afweging_seq")
    @SequenceGenerator(name = "afweging_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "knoop_id")
    private long knoopId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AfwegingStatus status;

    private int ronde;
    private @Nullable LocalDate sluitOp;

    @Column(name = "keuze_id")
    private @Nullable Long keuzeId;

    @Column(columnDefinition = "text")
    private String tekst = "";

    @Column(columnDefinition = "text")
    private String reden = "";

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant gemaaktOp;

    @Unlogged
    private @Nullable Instant gevraagdOp;

    @Unlogged
    private @Nullable Instant geopendOp;

    @Unlogged
    private @Nullable Instant afgerondOp;

    @Column(name = "afgerond_door_id")
    @Unlogged
    private @Nullable Long afgerondDoorId;

    @Unlogged
    private @Nullable Instant herinnerdOp;

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<AfwegingOptie> opties = new ArrayList<>();

    @OneToMany(mappedBy = "afweging", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<AfwegingBelang> belangen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Afweging() {}

    /** A new one, without options and interests. */
    Afweging(KnoopId knoop, Actor actor, Instant now) {
        this.knoopId = knoop.value();
        this.status = AfwegingStatus.OPSTELLEN;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.gemaaktOp = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    KnoopId knoop() {
        return new KnoopId(knoopId);
    }

    AfwegingStatus status() {
        return status;
    }

    Set<Long> opties() {
        return opties.stream()
                .filter(AfwegingOptie::counts)
                .map(AfwegingOptie::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<Long> belangen() {
        return belangen.stream()
                .filter(AfwegingBelang::counts)
                .map(AfwegingBelang::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    void add(OptieData data) {
        require("tabel", AfwegingStatus.OPSTELLEN);
        if (opties().size() >= MOST_OPTIONS) {
            throw new IllegalMove("afweging.move.manyOptions", MOST_OPTIONS);
        }
        opties.add(new AfwegingOptie(this, data));
    }

    void add(BelangData data) {
        require("tabel", AfwegingStatus.OPSTELLEN);
        if (belangen().size() >= MOST_INTERESTS) {
            throw new IllegalMove("afweging.move.manyInterests", MOST_INTERESTS);
        }
        belangen.add(new AfwegingBelang(this, data));
    }

    /** An option that can be changed now. */
    AfwegingOptie optie(long optie) {
        require("tabel", AfwegingStatus.OPSTELLEN);
        return opties.stream()
                .filter(each -> each.counts() && each.id() == optie)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** An interest that can be changed now. */
    AfwegingBelang belang(long belang) {
        require("tabel", AfwegingStatus.OPSTELLEN);
        return belangen.stream()
                .filter(each -> each.counts() && each.id() == belang)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Asks the parties for their weights. From here on the table stays as it is. */
    void ask(LocalDate until, Instant now) {
        require("vraag", AfwegingStatus.OPSTELLEN);
        if (opties().size() < FEWEST_OPTIONS || belangen().isEmpty()) {
            throw new IllegalMove("afweging.move.empty");
        }
        this.status = AfwegingStatus.WEGEN;
        this.ronde++;
        this.sluitOp = until;
        this.gevraagdOp = now;
        this.geopendOp = null;
        this.herinnerdOp = null;
    }

    /** Whether the last day to give weights is over. */
    boolean isOver(LocalDate today) {
        return sluitOp != null && today.isAfter(sluitOp);
    }

    /** Guards that weights can be given. */
    void requireWeighing() {
        require("geef", AfwegingStatus.WEGEN, AfwegingStatus.OPEN);
    }

    /** Guards that a party can be passed over: not as long as it has the time that it was told. */
    void requirePassing(LocalDate today) {
        require("slaOver", AfwegingStatus.WEGEN);
        if (!isOver(today)) {
            throw new IllegalMove("afweging.move.slaOver.tijd");
        }
    }

    /** Everybody reads all weights from now on. */
    void open(Instant now) {
        this.status = AfwegingStatus.OPEN;
        this.geopendOp = now;
    }

    /** Writes down why. */
    void finish(AfrondData data, Actor actor, Instant now) {
        require("rondAf", AfwegingStatus.OPEN);
        if (data.keuze() != null && !opties().contains(data.keuze())) {
            throw new NotFound();
        }
        this.status = AfwegingStatus.AFGEROND;
        this.tekst = data.tekst();
        this.keuzeId = data.keuze();
        this.afgerondOp = now;
        this.afgerondDoorId = actor.account().value();
    }

    /** Takes it up again with the weights that there are; the text stays until there is another. */
    void reopen(String why) {
        require("heropen", AfwegingStatus.AFGEROND);
        this.status = AfwegingStatus.OPEN;
        this.reden = why;
    }

    /** Goes back to the table; weights are asked anew after that. */
    void back(String why) {
        require("terug", AfwegingStatus.WEGEN, AfwegingStatus.OPEN);
        this.status = AfwegingStatus.OPSTELLEN;
        this.reden = why;
    }

    /**
     * Takes up that who gave nothing is reminded.
     *
     * @return whether nobody was reminded before in this round
     */
    boolean remind(Instant now) {
        if (herinnerdOp != null || status != AfwegingStatus.WEGEN) {
            return false;
        }
        this.herinnerdOp = now;
        return true;
    }

    private void require(String act, AfwegingStatus first, AfwegingStatus... others) {
        if (!EnumSet.of(first, others).contains(status)) {
            throw new IllegalMove("afweging.move." + act + "." + status);
        }
    }
}
