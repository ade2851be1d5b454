package nl.eenoverheid.stuk;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.vertrouwelijkheid.Afgeschermd;
import nl.eenoverheid.vertrouwelijkheid.AfgeschermdSoort;
import org.jspecify.annotations.Nullable;

/** A document in a dossier: which version counts now, every version that there was, and what was done with it. */
@Entity
class Stuk {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stuk_seq")
    @SequenceGenerator(name = "stuk_seq", allocationSize = 50)
    private @Nullable Long id;

    private long dossierId;

    private String titel;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private StukSoort soort;

    private LocalDate datum;

    private @Nullable Long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private StukStatus status;

    private int versie;

    @Unlogged
    private long eigenaarId;

    @Unlogged
    private Instant toegevoegdOp;

    @ElementCollection
    @CollectionTable(name = "stuk_versie", joinColumns = @JoinColumn(name = "stuk_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<Stukversie> versies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "stuk_stap", joinColumns = @JoinColumn(name = "stuk_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<Stukstap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Stuk() {}

    /** A new one with its first version, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Stuk(DossierId dossier, StukData data, InhoudId inhoud, String naam, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.status = StukStatus.GELDIG;
        this.eigenaarId = actor.account().value();
        this.toegevoegdOp = now;
        write(data);
        add(inhoud, naam, "", actor, now);
        tell(StukStapSoort.TOEGEVOEGD, "", actor, now);
    }

    StukId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new StukId(id);
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    String titel() {
        return titel;
    }

    long version() {
        return version;
    }

    /** As far as somebody else may not know it. */
    Afgeschermd afgeschermd() {
        return new Afgeschermd(AfgeschermdSoort.STUK, id().value(), dossier(), new AccountId(eigenaarId));
    }

    /** All that it was ever called. */
    Set<String> titels() {
        return stappen.stream().map(Stukstap::titel).collect(Collectors.toUnmodifiableSet());
    }

    /** A better version; those before it stay. */
    void renew(InhoudId inhoud, String naam, String notitie, Actor actor, Instant now) {
        guardValid();
        add(inhoud, naam, notitie, actor, now);
        tell(StukStapSoort.VERSIE, notitie, actor, now);
    }

    /** Says otherwise what it is. */
    void change(StukData data, Actor actor, Instant now) {
        guardValid();
        String before = titel;
        write(data);
        tell(StukStapSoort.GEWIJZIGD, before.equals(titel) ? "" : before, actor, now);
    }

    /** It counts no longer, and why. */
    void withdraw(String reden, Actor actor, Instant now) {
        guardValid();
        this.status = StukStatus.INGETROKKEN;
        tell(StukStapSoort.INGETROKKEN, reden, actor, now);
    }

    /** It counts again, and why. */
    void restore(String reden, Actor actor, Instant now) {
        if (status == StukStatus.GELDIG) {
            throw new IllegalMove("stuk.move.GELDIG");
        }
        this.status = StukStatus.GELDIG;
        tell(StukStapSoort.HERSTELD, reden, actor, now);
    }

    /** Other people may know it than before; why stands with that. */
    void classified(Actor actor, Instant now) {
        tell(StukStapSoort.VERTROUWELIJKHEID, "", actor, now);
    }

    private void guardValid() {
        if (status == StukStatus.INGETROKKEN) {
            throw new IllegalMove("stuk.move.INGETROKKEN");
        }
    }

    private void add(InhoudId inhoud, String naam, String notitie, Actor actor, Instant now) {
        this.versie++;
        versies.add(new Stukversie(
                versie,
                inhoud.value(),
                naam,
                notitie,
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }

    private void write(StukData data) {
        this.titel = data.titel();
        this.soort = Objects.requireNonNull(data.soort());
        this.datum = Objects.requireNonNull(data.datum());
        this.organisatieId = data.auteur() == null ? null : data.auteur().value();
    }

    private void tell(StukStapSoort what, String toelichting, Actor actor, Instant now) {
        stappen.add(new Stukstap(
                what,
                titel,
                toelichting,
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }
}
