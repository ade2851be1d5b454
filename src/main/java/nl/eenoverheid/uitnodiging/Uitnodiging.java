package nl.eenoverheid.uitnodiging;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;

/** Somebody is asked into a werkruimte; answered once, or never. */
@Entity
class Uitnodiging {
    /** How long a link works. */
    static final Duration TERM = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uitnodiging_seq")
    @SequenceGenerator(name = "uitnodiging_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    @Column(name = "werkruimte_id")
    private long werkruimteId;

    private String email;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Logged(key = "workspace.werkruimteRol.")
    private WerkruimteRol rol;

    @Unlogged
    private String toelichting;

    @Unlogged
    private @Nullable String token;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Logged(key = "uitnodiging.uitnodigingStatus.")
    private UitnodigingStatus status = UitnodigingStatus.OPEN;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    @Unlogged
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Unlogged
    private Instant gemaaktOp;

    private Instant geldigTot;
    private boolean gemaild;
    private @Nullable Instant antwoordOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Uitnodiging() {}

    Uitnodiging(WerkruimteId werkruimte, UitnodigingData data, Actor by, String tokenHash, Instant now) {
        this.werkruimteId = werkruimte.value();
        this.email = data.email();
        this.rol = data.rol();
        this.toelichting = data.toelichting();
        this.doorId = by.account().value();
        this.organisatieId = by.organisatie().value();
        this.gemaaktOp = now;
        this.token = tokenHash;
        this.geldigTot = now.plus(TERM);
    }

    UitnodigingId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new UitnodigingId(id);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    String email() {
        return email;
    }

    WerkruimteRol rol() {
        return rol;
    }

    AccountId door() {
        return new AccountId(doorId);
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    boolean isOpenAt(Instant now) {
        return status == UitnodigingStatus.OPEN && now.isBefore(geldigTot);
    }

    /** A new link, for who lost the first or let it grow old; only the last one works. */
    void renew(String tokenHash, Instant now) {
        if (status != UitnodigingStatus.OPEN) {
            throw new IllegalMove("uitnodiging.answered");
        }
        this.token = tokenHash;
        this.geldigTot = now.plus(TERM);
        this.gemaild = false;
    }

    void mailed() {
        this.gemaild = true;
    }

    /** Ends it, with an answer or by the one who asked. */
    void end(UitnodigingStatus outcome, Instant now) {
        if (status != UitnodigingStatus.OPEN) {
            throw new IllegalMove("uitnodiging.answered");
        }
        this.status = outcome;
        this.token = null;
        this.antwoordOp = now;
    }
}
