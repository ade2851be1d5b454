package nl.eenoverheid.koppeling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/** A signaal is with a dossier. It begins and ends, and never changes. */
@Entity
class Koppeling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "koppeling_seq")
    @SequenceGenerator(name = "koppeling_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "signaal_id")
    private long signaalId;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Koppeling() {}

    Koppeling(SignaalId signaal, DossierId dossier, Actor by, Instant now) {
        this.signaalId = signaal.value();
        this.dossierId = dossier.value();
        this.organisatieId = by.organisatie().value();
        this.accountId = by.account().value();
        this.op = now;
    }
}
