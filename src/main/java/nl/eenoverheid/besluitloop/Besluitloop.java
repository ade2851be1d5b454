package nl.eenoverheid.besluitloop;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/** The way of one besluit beside its text. How the besluit itself stands comes with each act. */
@Entity
class Besluitloop {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "besluitloop_seq")
    @SequenceGenerator(name = "besluitloop_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Stadium stadium;

    private @Nullable LocalDate eindOp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Vervalreden vervalreden;

    private @Nullable LocalDate verzondenOp;
    private @Nullable LocalDate reactieTot;
    private @Nullable LocalDate vrijgegevenOp;
    private @Nullable LocalDate bekendOp;

    @ElementCollection
    @CollectionTable(name = "besluitstap", joinColumns = @JoinColumn(name = "besluitloop_id"))
    @OrderColumn(name = "nummer")
    private List<Besluitstap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Besluitloop() {}

    /** Nothing happened to the besluit yet. */
    Besluitloop(BesluitId besluit) {
        this.besluitId = besluit.value();
    }

    /** The version that screens carry: 0 when nothing happened to the besluit yet. */
    long version() {
        return id == null ? 0 : version + 1;
    }

    /** Goes a stage further. */
    void advance(Besluitstand besluit, Stadium next, StapData data, Actor actor, Instant now) {
        new StadiumRegel(besluit, stadium).refusal(next).ifPresent(Besluitloop::refuse);
        requireRunning(now);
        this.stadium = next;
        add(StapSoort.VERDER, data, actor, now);
    }

    /** Goes one stage back, while it is prepared. */
    void goBack(Besluitstand besluit, StapData data, Actor actor, Instant now) {
        StadiumRegel regel = new StadiumRegel(besluit, stadium);
        regel.refusalBack().ifPresent(Besluitloop::refuse);
        this.stadium = regel.before();
        add(StapSoort.TERUG, data, actor, now);
    }

    /** Says on which days it ends, was sent and can be answered. */
    void schedule(Besluitstand besluit, LooptijdData data, LocalDate today) {
        data.check(besluit.requireDecided(), besluit.ingangOp(), today);
        this.eindOp = data.eindOp();
        this.vervalreden = data.vervalreden();
        this.verzondenOp = data.verzondenOp();
        this.reactieTot = data.reactieTot();
    }

    /** Keeps what another system says of it: its days, and on which it was made public. */
    void takeOver(Besluitstand besluit, LooptijdData data, @Nullable LocalDate published, LocalDate today) {
        schedule(besluit, data, today);
        var check = new InputCheck();
        check.unless(
                published == null || !published.isBefore(besluit.requireDecided()),
                "bekendOp",
                "besluitloop.input.beforeDecision");
        check.unless(published == null || !published.isAfter(today), "bekendOp", "besluitloop.input.future");
        check.done();
        this.vrijgegevenOp = published;
        this.bekendOp = published;
    }

    /** Lets partners inside use it. That makes nothing public. */
    void release(Besluitstand besluit, StapData data, Actor actor, Instant now) {
        besluit.requireDecided();
        requireStanding(besluit, now);
        if (vrijgegevenOp != null) {
            throw new IllegalMove("besluitloop.move.alVrij");
        }
        this.vrijgegevenOp = data.dag();
        add(StapSoort.VRIJGEGEVEN, data, actor, now);
    }

    /** Says that it was made public; saying it again corrects the day or the place. */
    void publish(Besluitstand besluit, StapData data, Actor actor, Instant now) {
        besluit.requireDecided();
        requireStanding(besluit, now);
        if (vrijgegevenOp == null) {
            throw new IllegalMove("besluitloop.move.eerstVrij");
        }
        this.bekendOp = data.dag();
        add(StapSoort.BEKENDGEMAAKT, data, actor, now);
    }

    private void requireStanding(Besluitstand besluit, Instant now) {
        besluit.over().ifPresent(Besluitloop::refuse);
        requireRunning(now);
    }

    /** What ended is not carried further; who was wrong about the day changes that first. */
    private void requireRunning(Instant now) {
        if (eindOp != null && eindOp.isBefore(LocalDate.ofInstant(now, BesluitloopService.HERE))) {
            refuse("geeindigd");
        }
    }

    private static void refuse(String reason) {
        throw new IllegalMove("besluitloop.move." + reason);
    }

    private void add(StapSoort soort, StapData data, Actor actor, Instant now) {
        stappen.add(new Besluitstap(
                soort,
                soort == StapSoort.VERDER || soort == StapSoort.TERUG ? stadium : null,
                Objects.requireNonNull(data.dag()),
                data.orgaan(),
                data.toelichting(),
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }
}
