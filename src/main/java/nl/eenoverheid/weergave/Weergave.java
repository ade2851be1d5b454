package nl.eenoverheid.weergave;

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
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** A list as somebody narrowed it, under a name. */
@Entity
class Weergave {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weergave_seq")
    @SequenceGenerator(name = "weergave_seq", allocationSize = 50)
    private @Nullable Long id;

    private String naam;

    private String pad;

    private String vraag;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "werkruimte_id")
    private @Nullable Long werkruimteId;

    @Unlogged
    private Instant bewaardOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Weergave() {}

    /** A new one, from data that was checked. */
    Weergave(WeergaveData data, AccountId account, Instant now) {
        this.naam = data.naam();
        this.pad = data.pad();
        this.vraag = data.vraag();
        this.accountId = account.value();
        this.werkruimteId = data.werkruimte() == null ? null : data.werkruimte().value();
        this.bewaardOp = now;
    }

    WeergaveId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new WeergaveId(id);
    }

    String naam() {
        return naam;
    }

    boolean isOf(AccountId account) {
        return accountId == account.value();
    }

    Optional<WerkruimteId> werkruimte() {
        return Optional.ofNullable(werkruimteId).map(WerkruimteId::new);
    }
}
