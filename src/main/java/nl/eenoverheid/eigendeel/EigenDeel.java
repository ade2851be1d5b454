package nl.eenoverheid.eigendeel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** That a closed part belongs to a dossier and to one organisation. */
@Entity
@Table(name = "eigendeel")
class EigenDeel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "eigendeel_seq")
    @SequenceGenerator(name = "eigendeel_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "organisatie_id")
    private long organisatieId;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EigenDeel() {}

    EigenDeel(DossierId dossier, WerkruimteId werkruimte, Actor by, Instant now) {
        this.dossierId = dossier.value();
        this.organisatieId = by.organisatie().value();
        this.werkruimteId = werkruimte.value();
        this.accountId = by.account().value();
        this.op = now;
    }

    EigenDeelId id() {
        return new EigenDeelId(Objects.requireNonNull(id));
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }
}
