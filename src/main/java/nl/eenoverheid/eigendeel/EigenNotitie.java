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
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What people of one organisation write down for each other at a dossier. */
@Entity
@Table(name = "eigennotitie")
class EigenNotitie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "eigennotitie_seq")
    @SequenceGenerator(name = "eigennotitie_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "eigen_deel_id")
    private long eigenDeelId;

    @Column(columnDefinition = "text")
    private String tekst;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant op;

    @Unlogged
    private @Nullable Instant gewijzigdOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EigenNotitie() {}

    EigenNotitie(EigenDeelId deel, String tekst, Actor by, Instant now) {
        this.eigenDeelId = deel.value();
        this.tekst = tekst;
        this.organisatieId = by.organisatie().value();
        this.accountId = by.account().value();
        this.op = now;
    }

    EigenDeelId deel() {
        return new EigenDeelId(eigenDeelId);
    }

    long version() {
        return version;
    }

    void change(String tekst, Instant now) {
        this.tekst = tekst;
        this.gewijzigdOp = now;
    }
}
