package nl.eenoverheid.beginspraak;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Why nobody was talked with before the drafting; it is never changed, a later one counts instead. */
@Entity
class Verantwoording {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verantwoording_seq")
    @SequenceGenerator(name = "verantwoording_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private String reden;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected Verantwoording() {}

    Verantwoording(DossierId dossier, String reden, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.reden = reden;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.op = now;
    }
}
