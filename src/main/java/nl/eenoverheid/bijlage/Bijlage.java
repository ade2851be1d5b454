package nl.eenoverheid.bijlage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.inhoud.InhoudId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.signaal.SignaalId;
import org.jspecify.annotations.Nullable;

/** A file at a signaal, or one that waits until its signaal is noted. */
@Entity
class Bijlage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bijlage_seq")
    @SequenceGenerator(name = "bijlage_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "inhoud_id")
    @Unlogged
    private long inhoudId;

    @Column(name = "signaal_id")
    private @Nullable Long signaalId;

    private String naam;
    private String beschrijving = "";

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant toegevoegdOp;

    private @Nullable Instant verwijderdOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bijlage() {}

    /**
     * A new one.
     *
     * @param signaal null when that is not noted yet
     */
    Bijlage(InhoudId inhoud, @Nullable SignaalId signaal, String naam, Actor actor, Instant now) {
        this.inhoudId = inhoud.value();
        this.signaalId = signaal == null ? null : signaal.value();
        this.naam = naam;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.toegevoegdOp = now;
    }

    BijlageId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new BijlageId(id);
    }

    InhoudId inhoud() {
        return new InhoudId(inhoudId);
    }

    Optional<SignaalId> signaal() {
        return Optional.ofNullable(signaalId).map(SignaalId::new);
    }

    String naam() {
        return naam;
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    boolean isRemoved() {
        return verwijderdOp != null;
    }

    long version() {
        return version;
    }

    void describe(String words) {
        guardThere();
        this.beschrijving = words;
    }

    /** Goes to the signaal that it waited for. */
    void attach(SignaalId signaal) {
        guardThere();
        if (signaalId != null) {
            throw new IllegalMove("bijlage.move.attached");
        }
        this.signaalId = signaal.value();
    }

    void remove(Instant now) {
        guardThere();
        this.verwijderdOp = now;
    }

    /** Takes its removal back. */
    void restore() {
        this.verwijderdOp = null;
    }

    private void guardThere() {
        if (isRemoved()) {
            throw new IllegalMove("bijlage.move.removed");
        }
    }
}
