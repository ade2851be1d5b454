package nl.eenoverheid.samenhang;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** That two dossiers belong together. It begins and ends, and never changes. */
@Entity
class Verband {
    /** How it is kept: once for both sides. */
    enum Vorm {
        ONDERDEEL,
        VERWANT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verband_seq")
    @SequenceGenerator(name = "verband_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Vorm soort;

    @Column(name = "dossier_id")
    private long dossierId;

    @Column(name = "ander_id")
    private long anderId;

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
    protected Verband() {}

    Verband(Vorm soort, DossierId dossier, DossierId ander, Actor by, Instant now) {
        this.soort = soort;
        this.dossierId = dossier.value();
        this.anderId = ander.value();
        this.organisatieId = by.organisatie().value();
        this.accountId = by.account().value();
        this.op = now;
    }
}
