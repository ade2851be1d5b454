package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part in a duiding. */
@Entity
@IdClass(DuidingDeelnemer.Key.class)
class DuidingDeelnemer {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "duiding_id")
    private Duiding duiding;

    @Id
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Column(columnDefinition = "text")
    private String onenigheid = "";

    @Unlogged
    private int onenigheidNummer;

    private @Nullable Instant getekendOp;

    @Column(name = "getekend_door_id")
    private @Nullable Long getekendDoorId;

    @SuppressWarnings("NullAway.Init")
    protected DuidingDeelnemer() {}

    DuidingDeelnemer(Duiding duiding, OrganisatieId organisatie) {
        this.duiding = duiding;
        this.organisatieId = organisatie.value();
    }

    boolean is(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    boolean signed() {
        return getekendOp != null;
    }

    void disagree(int seen, String tekst) {
        Stale.guard(seen, onenigheidNummer);
        this.onenigheid = tekst;
        this.onenigheidNummer++;
    }

    void sign(AccountId account, Instant now) {
        this.getekendOp = now;
        this.getekendDoorId = account.value();
    }

    void withdraw() {
        this.getekendOp = null;
        this.getekendDoorId = null;
    }

    record Key(Long duiding, long organisatieId) implements Serializable {}
}
