package nl.eenoverheid.controle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What a reviewer says of one account, as long as the review is open. */
@Entity
@Table(name = "controle_oordeel")
class Beoordeling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "controle_oordeel_seq")
    @SequenceGenerator(name = "controle_oordeel_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "controle_id")
    private long controleId;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ControleOordeel oordeel;

    private String toelichting;

    @Unlogged
    private Instant op;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    @SuppressWarnings("NullAway.Init")
    protected Beoordeling() {}

    Beoordeling(
            ControleId controle,
            AccountId account,
            ControleOordeel oordeel,
            String toelichting,
            AccountId by,
            Instant now) {
        this.controleId = controle.value();
        this.accountId = account.value();
        this.oordeel = oordeel;
        this.toelichting = toelichting;
        this.doorId = by.value();
        this.op = now;
    }
}
