package nl.eenoverheid.inbreng;

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

/** What was asked of a party that has a part in a question, and what came of it. */
@Entity
class Inbreng {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inbreng_seq")
    @SequenceGenerator(name = "inbreng_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "knoop_id")
    private long knoopId;

    @Column(name = "claim_id")
    @Unlogged
    private long claimId;

    @Column(name = "organisatie_id")
    private @Nullable Long organisatieId;

    private String vraag;
    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private InbrengStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable InbrengOordeel oordeel;

    private String tekst = "";
    private String link = "";
    private @Nullable LocalDate geleverdOp;
    private String reden = "";

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Column(name = "door_organisatie_id")
    @Unlogged
    private long doorOrganisatieId;

    @Unlogged
    private Instant op;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Inbreng() {}

    /** Something that is asked, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Inbreng(InbrengPlek plek, InbrengVraag data, Actor actor, Instant now) {
        this.knoopId = plek.knoop().value();
        this.claimId = plek.claim();
        this.organisatieId =
                plek.organisatie() == null ? null : plek.organisatie().value();
        ask(data, actor, now);
    }

    InbrengId id() {
        return new InbrengId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    /** Puts the day off, or sooner. */
    void move(LocalDate day, String why) {
        requireAsked();
        this.uiterlijk = day;
        this.reden = why;
    }

    void deliver(InbrengLevering data) {
        requireAsked();
        this.status = InbrengStatus.GELEVERD;
        this.oordeel = data.oordeel();
        this.tekst = data.tekst();
        this.link = data.link();
        this.geleverdOp = data.op();
        this.reden = "";
    }

    /** It is not needed after all. */
    void waive(String why) {
        requireAsked();
        this.status = InbrengStatus.NIET_NODIG;
        this.reden = why;
    }

    /** Asks once more. What came before stays in the verloop. */
    void askAgain(InbrengVraag data, Actor actor, Instant now) {
        if (status == InbrengStatus.GEVRAAGD) {
            throw new IllegalMove("inbreng.move.open");
        }
        ask(data, actor, now);
        this.oordeel = null;
        this.tekst = "";
        this.link = "";
        this.geleverdOp = null;
        this.reden = "";
    }

    private void ask(InbrengVraag data, Actor actor, Instant now) {
        this.vraag = data.vraag();
        this.uiterlijk = Objects.requireNonNull(data.uiterlijk());
        this.status = InbrengStatus.GEVRAAGD;
        this.accountId = actor.account().value();
        this.doorOrganisatieId = actor.organisatie().value();
        this.op = now;
    }

    private void requireAsked() {
        if (status != InbrengStatus.GEVRAAGD) {
            throw new IllegalMove("inbreng.move." + status.name());
        }
    }
}
