package nl.eenoverheid.knoop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What a body says that its part in a question is. What it says is never changed: it ends, and another one begins. */
@Entity
class KnoopClaim {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knoop_claim_seq")
    @SequenceGenerator(name = "knoop_claim_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "knoop_id")
    private Knoop knoop;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Laag laag;

    @Column(name = "orgaan_id")
    @Unlogged
    private @Nullable Long orgaanId;

    private String bestuursorgaan;

    @Column(name = "organisatie_id")
    private @Nullable Long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Claim zegt;

    private String grondslag;

    @Column(name = "bevoegdheid_id")
    @Unlogged
    private @Nullable Long bevoegdheidId;

    private @Nullable LocalDate gecontroleerdOp;
    private String mandaatVan;

    @Column(name = "mandaat_van_id")
    @Unlogged
    private @Nullable Long mandaatVanId;

    private boolean gedeeld;

    @Unlogged
    private Instant vanaf;

    private @Nullable Instant tot;
    private String reden = "";

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @SuppressWarnings("NullAway.Init")
    protected KnoopClaim() {}

    /** A new claim, from data that was checked. */
    KnoopClaim(Knoop knoop, ClaimEntry entry, Actor actor, Instant now) {
        this.knoop = knoop;
        this.laag = entry.laag();
        this.orgaanId = id(entry.partij());
        this.bestuursorgaan = entry.partij().naam();
        this.organisatieId =
                entry.organisatie() == null ? null : entry.organisatie().value();
        this.zegt = entry.zegt();
        this.grondslag = entry.grondslag();
        this.bevoegdheidId = entry.artikel() == null ? null : entry.artikel().value();
        this.gecontroleerdOp = entry.gecontroleerdOp();
        this.mandaatVanId = id(entry.mandaatVan());
        this.mandaatVan = entry.mandaatVan() == null ? "" : entry.mandaatVan().naam();
        this.vanaf = now;
        this.accountId = actor.account().value();
    }

    boolean is(long claim) {
        return id != null && id == claim;
    }

    boolean holds() {
        return tot == null;
    }

    /** Whether somebody speaks for the government of this body, or wrote this down; of whom no government is known, everybody. */
    boolean isOf(Actor actor) {
        return organisatieId == null
                || organisatieId == actor.organisatie().value()
                || accountId == actor.account().value();
    }

    String bestuursorgaan() {
        return bestuursorgaan;
    }

    Aanspraak aanspraak() {
        return new Aanspraak(
                zegt, partij(), mandaatVan.isEmpty() ? null : new Partij(orgaan(mandaatVanId), mandaatVan), gedeeld);
    }

    boolean saysTheSameAs(ClaimEntry entry) {
        return holds()
                && zegt == entry.zegt()
                && partij().key().equals(entry.partij().key());
    }

    void share(boolean shared) {
        this.gedeeld = shared && zegt == Claim.BESLIST;
    }

    void end(String why, Instant now) {
        if (!holds()) {
            throw new IllegalMove("knoop.move.claimEnded");
        }
        this.tot = now;
        this.reden = why;
    }

    private Partij partij() {
        return new Partij(orgaan(orgaanId), bestuursorgaan);
    }

    private static @Nullable BestuursorgaanId orgaan(@Nullable Long id) {
        return id == null ? null : new BestuursorgaanId(id);
    }

    private static @Nullable Long id(@Nullable Partij partij) {
        return partij == null || partij.orgaan() == null
                ? null
                : partij.orgaan().value();
    }
}
