package nl.eenoverheid.duiding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.eenoverheid.access.Actor;

/** Who wrote a version, for whom and when; the same for each text of which versions are kept. */
@Embeddable
class Schrijver {
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected Schrijver() {}

    Schrijver(Actor actor, Instant now) {
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.op = now;
    }
}
