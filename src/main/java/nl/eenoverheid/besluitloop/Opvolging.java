package nl.eenoverheid.besluitloop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** That one besluit takes the place of another: as soon as it is adopted, and as long as it stands. */
@Entity
@Table(name = "besluitopvolging")
class Opvolging {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "besluitopvolging_seq")
    @SequenceGenerator(name = "besluitopvolging_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "oud_id")
    private long oudId;

    @Column(name = "nieuw_id")
    private long nieuwId;

    @Column(columnDefinition = "text")
    private String reden;

    @Unlogged
    @Column(name = "account_id")
    private long accountId;

    @Unlogged
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private Instant op;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Opvolging() {}

    Opvolging(BesluitId oud, BesluitId nieuw, String reden, Actor actor, Instant now) {
        this.oudId = oud.value();
        this.nieuwId = nieuw.value();
        this.reden = reden;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.op = now;
    }
}
