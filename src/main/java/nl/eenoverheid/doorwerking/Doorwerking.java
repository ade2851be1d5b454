package nl.eenoverheid.doorwerking;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** That an agreement works through in a dossier, and what it fixes there. */
@Entity
class Doorwerking {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "doorwerking_seq")
    @SequenceGenerator(name = "doorwerking_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "bestuursafspraak_id")
    private long bestuursafspraakId;

    @Column(name = "dossier_id")
    private long dossierId;

    @ElementCollection
    @CollectionTable(name = "doorwerking_onderwerp", joinColumns = @JoinColumn(name = "doorwerking_id"))
    @OrderColumn(name = "volgorde")
    @Column(name = "naam")
    private List<String> onderwerpen = new ArrayList<>();

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
    protected Doorwerking() {}

    Doorwerking(DossierId dossier, BestuursafspraakId afspraak, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.bestuursafspraakId = afspraak.value();
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.op = now;
    }

    boolean isNew() {
        return id == null;
    }

    long version() {
        return version;
    }

    List<String> onderwerpen() {
        return List.copyOf(onderwerpen);
    }

    /** Says which topics it fixes, in place of what was said before. */
    void fix(List<String> topics) {
        onderwerpen.clear();
        onderwerpen.addAll(topics);
    }
}
