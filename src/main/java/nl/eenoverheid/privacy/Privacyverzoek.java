package nl.eenoverheid.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What somebody asked about their own data, and what came of it. */
@Entity
class Privacyverzoek {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "privacyverzoek_seq")
    @SequenceGenerator(name = "privacyverzoek_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private VerzoekSoort soort;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private VerzoekStatus status = VerzoekStatus.OPEN;

    private String betrokkene;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private LocalDate ontvangenOp;
    private LocalDate uiterlijk;

    @Unlogged
    @Column(name = "account_id")
    private long accountId;

    private String uitkomst = "";

    @Unlogged
    private @Nullable Instant afgehandeldOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Privacyverzoek() {}

    Privacyverzoek(PrivacyverzoekData data, Actor actor) {
        this.soort = Objects.requireNonNull(data.soort());
        this.betrokkene = data.betrokkene();
        this.ontvangenOp = Objects.requireNonNull(data.ontvangenOp());
        this.uiterlijk = ontvangenOp.plusMonths(1);
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
    }

    long version() {
        return version;
    }

    boolean isOf(@Nullable Long organisatie) {
        return organisatie == null || organisatie == organisatieId;
    }

    void handle(String outcome, Instant now) {
        if (status != VerzoekStatus.OPEN) {
            throw new IllegalMove("privacy.move.handled");
        }
        this.status = VerzoekStatus.AFGEHANDELD;
        this.uitkomst = outcome;
        this.afgehandeldOp = now;
    }
}
