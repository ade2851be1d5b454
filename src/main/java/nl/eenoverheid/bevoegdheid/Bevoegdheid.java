package nl.eenoverheid.bevoegdheid;

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
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** One row of the library: which kind of body has which part by which article, and who read that article. */
@Entity
class Bevoegdheid {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bevoegdheid_seq")
    @SequenceGenerator(name = "bevoegdheid_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BevoegdheidOnderwerp onderwerp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private OrganisatieSoort overheid;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BestuursorgaanSoort orgaan;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BevoegdheidRol rol;

    private String waarover;
    private String wet;
    private String artikel;
    private String link;
    private String toelichting;
    private @Nullable LocalDate gecontroleerdOp;

    @Column(name = "gecontroleerd_door")
    @Unlogged
    private @Nullable Long gecontroleerdDoor;

    @Unlogged
    private @Nullable Instant gewijzigdOp;

    @Unlogged
    private @Nullable Instant ingetrokkenOp;

    @ElementCollection
    @CollectionTable(name = "bevoegdheid_gebeurtenis", joinColumns = @JoinColumn(name = "bevoegdheid_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<BevoegdheidRegel> gebeurtenissen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bevoegdheid() {}

    /** A new row, from data that was checked; nobody read its article yet. */
    @SuppressWarnings("NullAway.Init")
    Bevoegdheid(BevoegdheidData data, AccountId by, Instant now) {
        write(data);
        tell(BevoegdheidHandeling.TOEGEVOEGD, "", by, now);
    }

    BevoegdheidId id() {
        return new BevoegdheidId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    /** What it is called where only its name stands. */
    String naam() {
        return wet + " " + artikel + ", " + waarover;
    }

    /** Changes it: whoever read the article before read another text. */
    void change(BevoegdheidData data, AccountId by, Instant now) {
        requireKept();
        String before = naam();
        write(data);
        this.gewijzigdOp = now;
        this.gecontroleerdOp = null;
        this.gecontroleerdDoor = null;
        tell(BevoegdheidHandeling.GEWIJZIGD, before, by, now);
    }

    /** Somebody read the article. */
    void check(LocalDate day, AccountId by, Instant now) {
        requireKept();
        this.gecontroleerdOp = day;
        this.gecontroleerdDoor = by.value();
        tell(BevoegdheidHandeling.GECONTROLEERD, "", by, now);
    }

    /** It holds no more; who cited it sees that. */
    void withdraw(String why, AccountId by, Instant now) {
        requireKept();
        this.ingetrokkenOp = now;
        tell(BevoegdheidHandeling.INGETROKKEN, why, by, now);
    }

    private void requireKept() {
        if (ingetrokkenOp != null) {
            throw new IllegalMove("bevoegdheid.move.withdrawn");
        }
    }

    private void write(BevoegdheidData data) {
        this.onderwerp = Objects.requireNonNull(data.onderwerp());
        this.overheid = Objects.requireNonNull(data.overheid());
        this.orgaan = Objects.requireNonNull(data.orgaan());
        this.rol = Objects.requireNonNull(data.rol());
        this.waarover = data.waarover();
        this.wet = data.wet();
        this.artikel = data.artikel();
        this.link = data.link();
        this.toelichting = data.toelichting();
    }

    private void tell(BevoegdheidHandeling wat, String words, AccountId by, Instant now) {
        gebeurtenissen.add(new BevoegdheidRegel(wat, words, by.value(), now));
    }
}
