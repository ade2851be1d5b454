package nl.eenoverheid.inlezing;

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
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A file with budgets, from the moment that it came in. */
@Entity
class Inlezing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inlezing_seq")
    @SequenceGenerator(name = "inlezing_seq", allocationSize = 50)
    private @Nullable Long id;

    private String bestand;

    @Unlogged
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Bestandsvorm vorm;

    @Unlogged
    private long grootte;

    @Unlogged
    @Column(columnDefinition = "char(64)")
    private String vingerafdruk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Overheidslaag laag;

    @Column(columnDefinition = "smallint")
    private int boekjaar;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private Verslag verslag;

    private String bron;

    private @Nullable LocalDate peildatum;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private InlezingStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(12)")
    private @Nullable InlezingKeuze keuze;

    private @Nullable String reden;

    @Unlogged
    private Instant aangebodenOp;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    @Unlogged
    private @Nullable Instant ingelezenOp;

    @Unlogged
    private @Nullable Instant teruggenomenOp;

    @Unlogged
    @Column(name = "teruggenomen_door_id")
    private @Nullable Long teruggenomenDoorId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Inlezing() {}

    /** A file that came in, with what its name says of it. */
    Inlezing(BestandData bestand, InlezingData data, AccountId door, Instant now) {
        this.bestand = bestand.naam();
        this.vorm = bestand.vorm();
        this.grootte = bestand.grootte();
        this.vingerafdruk = bestand.vingerafdruk();
        this.status = InlezingStatus.AANGEBODEN;
        this.doorId = door.value();
        this.aangebodenOp = now;
        take(data);
    }

    InlezingId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new InlezingId(id);
    }

    Bestandsvorm vorm() {
        return vorm;
    }

    InlezingStatus status() {
        return status;
    }

    @Nullable
    InlezingKeuze keuze() {
        return keuze;
    }

    AccountId door() {
        return new AccountId(doorId);
    }

    InlezingData data() {
        return new InlezingData(laag, boekjaar, verslag, bron, peildatum);
    }

    /** Somebody said what it is, and lets it be checked. */
    void check(InlezingData data) {
        become(InlezingStatus.NAZIEN);
        take(data);
        reden = null;
    }

    void checked() {
        become(InlezingStatus.NAGEZIEN);
    }

    void choose(InlezingKeuze chosen) {
        become(InlezingStatus.BEZIG);
        keuze = chosen;
    }

    void kept(Instant now) {
        become(InlezingStatus.INGELEZEN);
        ingelezenOp = now;
    }

    /** Nothing of it was kept. */
    void stop(String why) {
        become(InlezingStatus.GESTOPT);
        reden = why;
    }

    void takeBack(String why, AccountId by, Instant now) {
        become(InlezingStatus.TERUGGENOMEN);
        reden = why;
        teruggenomenDoorId = by.value();
        teruggenomenOp = now;
    }

    private void take(InlezingData data) {
        laag = Objects.requireNonNull(data.laag());
        boekjaar = Objects.requireNonNull(data.boekjaar());
        verslag = Objects.requireNonNull(data.verslag());
        bron = data.bron();
        peildatum = data.peildatum();
    }

    private void become(InlezingStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("inlezing.move." + next);
        }
        status = next;
    }
}
