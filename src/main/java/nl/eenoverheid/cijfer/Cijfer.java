package nl.eenoverheid.cijfer;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A figure at a dossier, with its source. What it says never changes. */
@Entity
class Cijfer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "cijfer_seq")
    @SequenceGenerator(name = "cijfer_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Unlogged
    @Column(columnDefinition = "char(64)")
    private String groep;

    private String onderwerp;
    private String regio;
    private String gebied;

    @Column(precision = 24, scale = 6)
    private BigDecimal waarde;

    private String eenheid;

    @Column(columnDefinition = "smallint")
    private @Nullable Integer jaarDoel;

    private String peildatum;
    private String bron;
    private String link;
    private String opmerking;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private CijferStatus status;

    private String reden;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @ElementCollection
    @CollectionTable(name = "cijfer_keuze", joinColumns = @JoinColumn(name = "cijfer_id"))
    @OrderColumn(name = "nummer")
    private List<CijferKeuze> keuzes = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Cijfer() {}

    /** A new figure, from data that was checked. */
    Cijfer(DossierId dossier, CijferData data, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.groep = data.over().groep();
        this.onderwerp = data.onderwerp();
        this.regio = data.regio();
        this.gebied = data.gebied();
        this.waarde = Objects.requireNonNull(data.waarde());
        this.eenheid = data.eenheid();
        this.jaarDoel = data.jaarDoel();
        this.peildatum = data.peildatum();
        this.bron = data.bron();
        this.link = data.link();
        this.opmerking = data.opmerking();
        this.status = CijferStatus.GELDT;
        this.reden = "";
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.op = now;
    }

    CijferId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new CijferId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    String groep() {
        return groep;
    }

    String onderwerp() {
        return onderwerp;
    }

    boolean isOf(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    boolean isChosen() {
        return status == CijferStatus.GEKOZEN;
    }

    long version() {
        return version;
    }

    /** The dossier works with this one. */
    void choose(String waarom, Actor actor, Instant now) {
        guardNotWithdrawn();
        if (isChosen()) {
            throw new IllegalMove("cijfer.move.chosen");
        }
        this.status = CijferStatus.GEKOZEN;
        keuzes.add(new CijferKeuze(true, waarom, actor, now));
    }

    /** The dossier works with this one no longer. */
    void release(String waarom, Actor actor, Instant now) {
        guardNotWithdrawn();
        if (!isChosen()) {
            throw new IllegalMove("cijfer.move.notChosen");
        }
        this.status = CijferStatus.GELDT;
        keuzes.add(new CijferKeuze(false, waarom, actor, now));
    }

    /** It was wrong. A figure that the dossier works with is let go of first. */
    void withdraw(String waarom) {
        guardNotWithdrawn();
        if (isChosen()) {
            throw new IllegalMove("cijfer.move.inUse");
        }
        this.status = CijferStatus.INGETROKKEN;
        this.reden = waarom;
    }

    private void guardNotWithdrawn() {
        if (status == CijferStatus.INGETROKKEN) {
            throw new IllegalMove("cijfer.move.withdrawn");
        }
    }
}
