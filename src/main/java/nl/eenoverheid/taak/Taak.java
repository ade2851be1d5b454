package nl.eenoverheid.taak;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.Scope;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** Something that one organisation asks of another. Both see this one. */
@Entity
class Taak {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "taak_seq")
    @SequenceGenerator(name = "taak_seq", allocationSize = 50)
    private @Nullable Long id;

    private long werkruimteId;
    private @Nullable Long dossierId;
    private String vraag;

    @Column(columnDefinition = "text")
    private String toelichting;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private TaakStatus status;

    private String gezegd = "";

    @Unlogged
    private long organisatieId;

    @Unlogged
    private long accountId;

    private long naarId;
    private @Nullable Long persoonId;
    private LocalDate uiterlijk;

    @Unlogged
    private Instant gevraagdOp;

    @Unlogged
    private @Nullable Instant afgerondOp;

    @OneToMany(mappedBy = "taak", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<TaakPlacement> placements = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Taak() {}

    /** A new task, from data that was checked. Who asks oneself has it at once. */
    @SuppressWarnings("NullAway.Init")
    Taak(TaakData data, Actor actor, Instant now) {
        this.werkruimteId = Objects.requireNonNull(data.werkruimte()).value();
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.gevraagdOp = now;
        write(data);
        placements.add(new TaakPlacement(this, werkruimteId));
        ask(data);
    }

    TaakId id() {
        return new TaakId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    TaakStatus status() {
        return status;
    }

    WerkruimteId home() {
        return new WerkruimteId(werkruimteId);
    }

    Set<Long> werkruimten() {
        return placements.stream().map(TaakPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    Set<TaakRol> rollen(Scope scope) {
        return TaakRol.of(scope, home(), werkruimten(), organisatieId, naarId);
    }

    /** Does what needs no more than words. What oneself asked of oneself needs nobody to confirm it. */
    void step(TaakAct act, String said, Actor by, Instant now) {
        guard(act);
        switch (act) {
            case ACCEPT -> take(by, TaakStatus.AANGENOMEN);
            case TAKE -> take(by, status);
            case REFUSE -> become(TaakStatus.GEWEIGERD, now);
            case DONE -> {
                take(by, TaakStatus.GEDAAN);
                if (by.account().value() == accountId) {
                    become(TaakStatus.BEVESTIGD, now);
                }
            }
            case SEND_BACK -> become(TaakStatus.AANGENOMEN, now);
            case CONFIRM -> become(TaakStatus.BEVESTIGD, now);
            case WITHDRAW -> become(TaakStatus.INGETROKKEN, now);
            case ASK_AGAIN, CHANGE -> throw new IllegalArgumentException("needs data");
        }
        this.gezegd = said;
        copy();
    }

    /** Asks the same or something like it again. */
    void askAgain(TaakData data) {
        guard(TaakAct.ASK_AGAIN);
        write(data);
        this.gezegd = "";
        ask(data);
    }

    /** Changes the words or the day, not who was asked. */
    void change(TaakData data) {
        guard(TaakAct.CHANGE);
        if (Objects.requireNonNull(data.naar()).value() != naarId) {
            throw new InvalidInput("naar", "taak.input.naar");
        }
        write(data);
        copy();
    }

    void copyTo(TaakPlacement placement) {
        placement.show(status, uiterlijk, organisatieId, naarId, persoonId);
    }

    TaakChanged told(@Nullable TaakAct act, String toelichting, Actor by, Instant at) {
        return new TaakChanged(
                id(),
                act,
                status,
                vraag,
                werkruimten(),
                toelichting,
                organisatieId,
                accountId,
                naarId,
                persoonId,
                uiterlijk,
                by,
                at);
    }

    private void ask(TaakData data) {
        this.naarId = Objects.requireNonNull(data.naar()).value();
        this.persoonId = data.persoon() == null ? null : data.persoon().value();
        this.status = Objects.equals(persoonId, accountId) ? TaakStatus.AANGENOMEN : TaakStatus.GEVRAAGD;
        copy();
    }

    private void write(TaakData data) {
        this.dossierId = data.dossier() == null ? null : data.dossier().value();
        this.vraag = data.vraag();
        this.toelichting = data.toelichting();
        this.uiterlijk = Objects.requireNonNull(data.uiterlijk());
    }

    private void take(Actor by, TaakStatus next) {
        this.persoonId = by.account().value();
        this.status = next;
    }

    private void become(TaakStatus next, Instant now) {
        this.status = next;
        this.afgerondOp = next.isKlaar() ? now : null;
    }

    private void guard(TaakAct act) {
        if (!status.allows(act)) {
            throw new IllegalMove("taak.move." + act.name());
        }
    }

    private void copy() {
        placements.forEach(this::copyTo);
    }
}
