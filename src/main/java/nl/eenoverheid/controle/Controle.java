package nl.eenoverheid.controle;

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
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** An access review. Once it is signed nothing of it changes. */
@Entity
class Controle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "controle_seq")
    @SequenceGenerator(name = "controle_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "organisatie_id")
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ControleSoort soort;

    @Unlogged
    private Instant begonnenOp;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    private @Nullable Instant ondertekendOp;

    @Unlogged
    @Column(name = "ondertekend_door_id")
    private @Nullable Long ondertekendDoorId;

    @Unlogged
    @Column(columnDefinition = "longtext")
    private @Nullable String inhoud;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Controle() {}

    Controle(OrganisatieId organisatie, ControleSoort soort, AccountId by, Instant now) {
        this.organisatieId = organisatie.value();
        this.soort = soort;
        this.doorId = by.value();
        this.begonnenOp = now;
    }

    ControleId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new ControleId(id);
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    void requireOpen() {
        if (ondertekendOp != null) {
            throw new IllegalMove("controle.signed");
        }
    }

    /** Keeps the lines as they are now, for good. */
    void sign(String lines, AccountId by, Instant now) {
        requireOpen();
        this.inhoud = lines;
        this.ondertekendDoorId = by.value();
        this.ondertekendOp = now;
    }
}
