package nl.eenoverheid.beginspraak;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** One time that people were talked with before anything was drafted. */
@Entity
@Table(name = "beginspraakronde")
class Beginspraakronde {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "beginspraakronde_seq")
    @SequenceGenerator(name = "beginspraakronde_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private LocalDate op;
    private String metWie;
    private int aantal;
    private String hoe;
    private String opbrengst;

    @ElementCollection
    @CollectionTable(name = "beginspraakronde_signaal", joinColumns = @JoinColumn(name = "ronde_id"))
    @Column(name = "signaal_id")
    @Unlogged
    private Set<Long> signalen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "beginspraakronde_bezoek", joinColumns = @JoinColumn(name = "ronde_id"))
    @Column(name = "bezoek_id")
    @Unlogged
    private Set<Long> bezoeken = new HashSet<>();

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant genoteerdOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Beginspraakronde() {}

    /** A new round, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Beginspraakronde(DossierId dossier, RondeData data, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.genoteerdOp = now;
        change(data);
    }

    BeginspraakrondeId id() {
        return new BeginspraakrondeId(Objects.requireNonNull(id));
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    long version() {
        return version;
    }

    Set<Long> signalen() {
        return Set.copyOf(signalen);
    }

    Set<Long> bezoeken() {
        return Set.copyOf(bezoeken);
    }

    final void change(RondeData data) {
        this.op = Objects.requireNonNull(data.op());
        this.metWie = data.metWie();
        this.aantal = Objects.requireNonNull(data.aantal());
        this.hoe = data.hoe();
        this.opbrengst = data.opbrengst();
        signalen.retainAll(data.signalen());
        signalen.addAll(data.signalen());
        bezoeken.retainAll(data.bezoeken());
        bezoeken.addAll(data.bezoeken());
    }
}
