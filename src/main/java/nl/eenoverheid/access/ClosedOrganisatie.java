package nl.eenoverheid.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Unlogged;

/** An organisation of which nobody may sign in. */
@Entity
class ClosedOrganisatie {
    /** Whoever hears of it is told the name. */
    @Id
    @Unlogged
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private Instant sinds;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    @SuppressWarnings("NullAway.Init")
    protected ClosedOrganisatie() {}

    ClosedOrganisatie(OrganisatieId organisatie, AccountId by, Instant now) {
        this.organisatieId = organisatie.value();
        this.doorId = by.value();
        this.sinds = now;
    }
}
