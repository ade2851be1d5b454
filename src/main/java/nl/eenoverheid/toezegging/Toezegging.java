package nl.eenoverheid.toezegging;

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
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A promise of a board to its body, or a motion of that body, and all that was done with it. */
@Entity
class Toezegging {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "toezegging_seq")
    @SequenceGenerator(name = "toezegging_seq", allocationSize = 50)
    private @Nullable Long id;

    private long dossierId;

    @Unlogged
    private @Nullable Long knoopId;

    private @Nullable Long besluitId;
    private long bestuursorgaanId;

    @Unlogged
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ToezeggingSoort soort;

    private String nummer;
    private String titel;

    @Column(columnDefinition = "text")
    private String tekst;

    private LocalDate gedaanOp;
    private String vergadering;
    private String indiener;
    private String portefeuillehouder;
    private @Nullable Long behandelaarId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ToezeggingStatus status;

    @Unlogged
    private boolean klaar;

    private LocalDate uiterlijk;

    @Unlogged
    private LocalDate oorspronkelijk;

    @Unlogged
    private int verlegd;

    private @Nullable Long bewijsBesluitId;
    private @Nullable Long bewijsStukId;

    @Unlogged
    private long accountId;

    @Unlogged
    private Instant opgenomenOp;

    @Unlogged
    private @Nullable Instant afgerondOp;

    @ElementCollection
    @CollectionTable(name = "toezegging_stap", joinColumns = @JoinColumn(name = "toezegging_id"))
    @OrderColumn(name = "nummer")
    private List<ToezeggingStap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Toezegging() {}

    /**
     * A new one, from data that was checked.
     *
     * @param organisatie the government of the body
     * @param begin how it stands at once
     */
    @SuppressWarnings("NullAway.Init")
    Toezegging(ToezeggingData data, OrganisatieId organisatie, ToezeggingStatus begin, Actor actor, Instant now) {
        this.dossierId = Objects.requireNonNull(data.dossier()).value();
        this.knoopId = data.knoop() == null ? null : data.knoop().value();
        this.besluitId = data.besluit() == null ? null : data.besluit().value();
        this.bestuursorgaanId = Objects.requireNonNull(data.orgaan()).value();
        this.organisatieId = organisatie.value();
        this.soort = Objects.requireNonNull(data.soort());
        this.uiterlijk = Objects.requireNonNull(data.uiterlijk());
        this.oorspronkelijk = uiterlijk;
        this.accountId = actor.account().value();
        this.opgenomenOp = now;
        write(data);
        become(begin, now);
        tell(null, "", actor, now);
    }

    ToezeggingId id() {
        return new ToezeggingId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    ToezeggingStatus status() {
        return status;
    }

    LocalDate uiterlijk() {
        return uiterlijk;
    }

    @Nullable
    Long behandelaar() {
        return behandelaarId;
    }

    /** New words for the same: what it is, of whom, where and until when stays. */
    ToezeggingData keeping(ToezeggingData data, DossierId dossier) {
        return new ToezeggingData(
                dossier,
                knoopId == null ? null : new KnoopId(knoopId),
                besluitId == null ? null : new BesluitId(besluitId),
                soort,
                new BestuursorgaanId(bestuursorgaanId),
                data.nummer(),
                data.titel(),
                data.tekst(),
                data.gedaanOp(),
                data.vergadering(),
                data.indiener(),
                data.portefeuillehouder(),
                data.behandelaar(),
                uiterlijk);
    }

    /** What people call it. */
    String naam() {
        return nummer + " " + titel;
    }

    /** Does a step, with data that was checked. */
    void step(ToezeggingAct act, ToezeggingStapData data, Actor actor, Instant now) {
        guard(act);
        move(act, data.uiterlijk());
        if (act.takesProof() && (data.besluit() != null || data.stuk() != null)) {
            this.bewijsBesluitId =
                    data.besluit() == null ? null : data.besluit().value();
            this.bewijsStukId = data.stuk() == null ? null : data.stuk().value();
        }
        become(status.after(act), now);
        tell(act, data.gezegd(), actor, now);
    }

    /** Puts the words right; the day moves by a step of its own. What a record says stays as that says it. */
    void change(ToezeggingData data, Actor actor, Instant now) {
        guard(ToezeggingAct.CHANGE);
        write(data);
        tell(ToezeggingAct.CHANGE, "", actor, now);
    }

    private void write(ToezeggingData data) {
        this.nummer = data.nummer();
        this.titel = data.titel();
        this.tekst = data.tekst();
        this.gedaanOp = Objects.requireNonNull(data.gedaanOp());
        this.vergadering = data.vergadering();
        this.indiener = data.indiener();
        this.portefeuillehouder = data.portefeuillehouder();
        this.behandelaarId =
                data.behandelaar() == null ? null : data.behandelaar().value();
    }

    /** A day that the body names when it adopts is the first one; every other is a delay. */
    private void move(ToezeggingAct act, @Nullable LocalDate day) {
        if (day == null || day.equals(uiterlijk)) {
            return;
        }
        this.uiterlijk = day;
        if (act == ToezeggingAct.ADOPT) {
            this.oorspronkelijk = day;
        } else {
            this.verlegd++;
        }
    }

    private void become(ToezeggingStatus next, Instant now) {
        this.status = next;
        this.klaar = next.isKlaar();
        this.afgerondOp = klaar ? now : null;
    }

    private void guard(ToezeggingAct act) {
        if (!status.allows(act)) {
            throw new IllegalMove("toezegging.move." + act.name());
        }
    }

    private void tell(@Nullable ToezeggingAct act, String gezegd, Actor actor, Instant now) {
        stappen.add(new ToezeggingStap(
                act,
                status,
                uiterlijk,
                gezegd,
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }
}
