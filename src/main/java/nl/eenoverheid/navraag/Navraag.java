package nl.eenoverheid.navraag;

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
import nl.eenoverheid.terugkoppeling.TerugkoppelingId;
import org.jspecify.annotations.Nullable;

/** People are asked whether one answer helped; they say it once, or never. */
@Entity
class Navraag {
    /** How long people may say it. */
    static final Duration TERM = Duration.ofDays(90);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "navraag_seq")
    @SequenceGenerator(name = "navraag_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    @Column(name = "terugkoppeling_id")
    private long terugkoppelingId;

    @Unlogged
    private int antwoordNummer;

    @Unlogged
    private String code;

    @Unlogged
    private Instant gemaaktOp;

    @Unlogged
    private Instant geldigTot;

    @Unlogged
    @Column(name = "door_id")
    private long doorId;

    @Unlogged
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    @Logged(key = "navraag.navraagOordeel.")
    private @Nullable NavraagOordeel oordeel;

    @Unlogged
    private String woorden = "";

    @Unlogged
    private @Nullable Instant beantwoordOp;

    private @Nullable Instant afgedaanOp;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Navraag() {}

    Navraag(TerugkoppelingId about, int nummer, String codeHash, Actor by, Instant now) {
        this.terugkoppelingId = about.value();
        this.antwoordNummer = nummer;
        this.code = codeHash;
        this.gemaaktOp = now;
        this.geldigTot = now.plus(TERM);
        this.doorId = by.account().value();
        this.organisatieId = by.organisatie().value();
    }

    TerugkoppelingId terugkoppeling() {
        return new TerugkoppelingId(terugkoppelingId);
    }

    /** Who asked. */
    Actor door() {
        return new Actor(new AccountId(doorId), new OrganisatieId(organisatieId));
    }

    /** Keeps what people say. */
    void answer(NavraagAntwoordData data, Instant now) {
        this.oordeel = data.oordeel();
        this.woorden = data.woorden();
        this.beantwoordOp = now;
    }

    /** Somebody read it, and leaves the answer as it is. */
    void settle(Instant now) {
        if (oordeel == null || afgedaanOp != null) {
            throw new IllegalMove("navraag.move.settle");
        }
        this.afgedaanOp = now;
    }
}
