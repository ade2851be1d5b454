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
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.BestuursorgaanSpelling;
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

    private String bestuursorgaan;

    @Column(name = "organisatie_id")
    private @Nullable Long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Claim zegt;

    private String grondslag;
    private @Nullable LocalDate gecontroleerdOp;
    private String mandaatVan;
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
    KnoopClaim(Knoop knoop, ClaimData data, Actor actor, Instant now) {
        this.knoop = knoop;
        this.laag = Objects.requireNonNull(data.laag());
        this.bestuursorgaan = data.bestuursorgaan();
        this.organisatieId =
                data.organisatie() == null ? null : data.organisatie().value();
        this.zegt = Objects.requireNonNull(data.zegt());
        this.grondslag = data.grondslag();
        this.gecontroleerdOp = data.gecontroleerdOp();
        this.mandaatVan = data.mandaatVan();
        this.vanaf = now;
        this.accountId = actor.account().value();
    }

    boolean is(long claim) {
        return id != null && id == claim;
    }

    boolean holds() {
        return tot == null;
    }

    String bestuursorgaan() {
        return bestuursorgaan;
    }

    Aanspraak aanspraak() {
        return new Aanspraak(zegt, bestuursorgaan, mandaatVan, gedeeld);
    }

    boolean saysTheSameAs(ClaimData data) {
        return holds()
                && zegt == data.zegt()
                && BestuursorgaanSpelling.key(bestuursorgaan).equals(Bestuursorgaan.key(data.bestuursorgaan()));
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
}
