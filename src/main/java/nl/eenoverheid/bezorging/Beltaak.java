package nl.eenoverheid.bezorging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.jspecify.annotations.Nullable;

/** Somebody is to be called with an answer. */
@Entity
class Beltaak {
    @Id
    @Unlogged
    @Column(name = "terugkoppeling_id")
    private long terugkoppelingId;

    @Unlogged
    @Column(name = "beller_id")
    private @Nullable Long bellerId;

    @Unlogged
    private @Nullable LocalDate opnieuwOp;

    @Version
    private @Nullable Long version;

    protected Beltaak() {}

    Beltaak(TerugkoppelingId about) {
        this.terugkoppelingId = about.value();
    }

    /** Somebody says that they will call. */
    void take(AccountId beller) {
        this.bellerId = beller.value();
    }

    /** Somebody called; when nobody was spoken it is tried again from a day on. */
    void called(AccountId by, @Nullable LocalDate again) {
        this.bellerId = by.value();
        this.opnieuwOp = again;
    }
}
