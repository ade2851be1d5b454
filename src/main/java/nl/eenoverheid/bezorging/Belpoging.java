package nl.eenoverheid.bezorging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One call; it never changes. */
@Entity
@Immutable
class Belpoging {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "belpoging_seq")
    @SequenceGenerator(name = "belpoging_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    @Column(name = "terugkoppeling_id")
    private long terugkoppelingId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Unlogged
    private BelUitkomst uitkomst;

    @Unlogged
    private String notitie;

    @Unlogged
    @Column(name = "account_id")
    private long accountId;

    @Unlogged
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private Instant op;

    @SuppressWarnings("NullAway.Init")
    protected Belpoging() {}

    Belpoging(TerugkoppelingId about, BelData data, Actor by, Instant now) {
        this.terugkoppelingId = about.value();
        this.uitkomst = Objects.requireNonNull(data.uitkomst());
        this.notitie = data.notitie();
        this.accountId = by.account().value();
        this.organisatieId = by.organisatie().value();
        this.op = now;
    }
}
