package nl.eenoverheid.opgave;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What a dossier has to get done, and what that costs in each year. What governments put in are bijdragen of their own. */
@Entity
class Opgave {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opgave_seq")
    @SequenceGenerator(name = "opgave_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private String naam;
    private String thema;
    private String uitleg;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private OpgaveStatus status = OpgaveStatus.OPEN;

    @ElementCollection
    @CollectionTable(name = "opgave_behoefte", joinColumns = @JoinColumn(name = "opgave_id"))
    private Set<Behoefte> behoeften = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "opgave_stap", joinColumns = @JoinColumn(name = "opgave_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<OpgaveStap> stappen = new ArrayList<>();

    @Unlogged
    private Instant geopendOp;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Opgave() {}

    /** A new one, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Opgave(DossierId dossier, OpgaveData data, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.geopendOp = now;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        write(data);
    }

    OpgaveId id() {
        return new OpgaveId(Objects.requireNonNull(id));
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    String naam() {
        return naam;
    }

    long version() {
        return version;
    }

    /** Guards what changes the money of it. */
    void requireOpen() {
        if (status != OpgaveStatus.OPEN) {
            throw new IllegalMove("opgave.move.afgesloten");
        }
    }

    void change(OpgaveData data) {
        requireOpen();
        write(data);
    }

    /** Closes it: nothing is put in any more. */
    void close(String why, Actor actor, Instant now) {
        requireOpen();
        this.status = OpgaveStatus.AFGESLOTEN;
        tell(OpgaveStapSoort.AFGESLOTEN, why, actor, now);
    }

    /** Takes it up again. */
    void reopen(String why, Actor actor, Instant now) {
        if (status == OpgaveStatus.OPEN) {
            throw new IllegalMove("opgave.move.open");
        }
        this.status = OpgaveStatus.OPEN;
        tell(OpgaveStapSoort.HEROPEND, why, actor, now);
    }

    private void write(OpgaveData data) {
        this.naam = data.naam();
        this.thema = data.thema();
        this.uitleg = data.uitleg();
        Set<Behoefte> wanted = new HashSet<>(data.behoeften());
        behoeften.retainAll(wanted);
        behoeften.addAll(wanted);
    }

    private void tell(OpgaveStapSoort soort, String why, Actor actor, Instant now) {
        stappen.add(new OpgaveStap(
                soort, why, actor.account().value(), actor.organisatie().value(), now));
    }
}
