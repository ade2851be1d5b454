package nl.eenoverheid.toewijzing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** One thing that was done about who handles a signaal; never changed. */
@Entity
@IdClass(ToewijzingStap.Key.class)
class ToewijzingStap {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "toewijzing_id")
    private Toewijzing toewijzing;

    @Id
    private int nummer;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private StapSoort soort;

    private @Nullable Long naarId;

    @Unlogged
    private @Nullable Long persoonId;

    private String reden;

    @Unlogged
    private long accountId;

    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant op;

    @Unlogged
    private @Nullable Integer regelVolgorde;

    @Embedded
    @AttributeOverride(name = "soort", column = @Column(name = "signaal_soort", columnDefinition = "varchar(30)"))
    @Unlogged
    private @Nullable Voorwaarden regel;

    @SuppressWarnings("NullAway.Init")
    protected ToewijzingStap() {}

    ToewijzingStap(
            Toewijzing toewijzing, int nummer, StapSoort soort, @Nullable Behandelaar naar, String reden, Moment by) {
        this.toewijzing = toewijzing;
        this.nummer = nummer;
        this.soort = soort;
        this.naarId = naar == null ? null : naar.organisatie().value();
        this.persoonId = naar == null ? null : naar.persoonId();
        this.reden = reden;
        this.accountId = by.actor().account().value();
        this.organisatieId = by.actor().organisatie().value();
        this.op = by.at();
    }

    ToewijzingStap because(int volgorde, Voorwaarden voorwaarden) {
        this.regelVolgorde = volgorde;
        this.regel = voorwaarden;
        return this;
    }

    boolean isBy(AccountId account) {
        return accountId == account.value();
    }

    /** Who did it, and when. */
    record Moment(Actor actor, Instant at) {}

    record Key(Long toewijzing, int nummer) implements Serializable {}
}
