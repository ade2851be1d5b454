package nl.eenoverheid.ondertekening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Under which mandate a besluit is taken. */
@Entity
class Ondertekening {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ondertekening_seq")
    @SequenceGenerator(name = "ondertekening_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    @Column(name = "mandaat_id")
    @Unlogged
    private long mandaatId;

    private @Nullable BigDecimal bedrag;
    private String toelichting;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Unlogged
    private Instant op;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Ondertekening() {}

    @SuppressWarnings("NullAway.Init")
    Ondertekening(BesluitId besluit) {
        this.besluitId = besluit.value();
    }

    /** Says which mandate it is, from data that was checked. */
    void choose(OndertekeningData data, Actor actor, Instant now) {
        this.mandaatId = Objects.requireNonNull(data.mandaat()).value();
        this.bedrag = data.bedrag();
        this.toelichting = data.toelichting();
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.op = now;
    }
}
