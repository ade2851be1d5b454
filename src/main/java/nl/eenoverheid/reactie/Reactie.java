package nl.eenoverheid.reactie;

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
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import org.jspecify.annotations.Nullable;

/** Somebody is asked what they think; answered once, or never. */
@Entity
class Reactie {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reactie_seq")
    @SequenceGenerator(name = "reactie_seq", allocationSize = 50)
    private @Nullable Long id;

    private @Nullable Long signaalId;
    private @Nullable Long duidingId;

    @Unlogged
    private @Nullable Integer lezingNummer;

    @Unlogged
    private long organisatieId;

    @Unlogged
    private long accountId;

    private String wie;
    private String email;

    @Column(columnDefinition = "text")
    private String vraag;

    @Column(columnDefinition = "text")
    private String tekst;

    private LocalDate uiterlijk;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private ReactieStatus status = ReactieStatus.GEVRAAGD;

    @Unlogged
    private @Nullable String token;

    @Unlogged
    private @Nullable String herinneringToken;

    @Column(columnDefinition = "text")
    private String antwoord = "";

    @Unlogged
    private Instant gevraagdOp;

    private @Nullable Instant antwoordOp;
    private boolean gemaild;

    @Unlogged
    private @Nullable Instant herinnerdOp;

    @Unlogged
    private boolean bedankt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Reactie() {}

    /** About the words of a signaal. */
    Reactie(SignaalId signaal, ReactieData data, Actor by, String tokenHash, Instant now) {
        this(data, by, tokenHash, now);
        this.signaalId = signaal.value();
    }

    /**
     * About a reading.
     *
     * @param nummer its version
     */
    Reactie(DuidingId duiding, int nummer, ReactieData data, Actor by, String tokenHash, Instant now) {
        this(data, by, tokenHash, now);
        this.duidingId = duiding.value();
        this.lezingNummer = nummer;
    }

    private Reactie(ReactieData data, Actor by, String tokenHash, Instant now) {
        this.organisatieId = by.organisatie().value();
        this.accountId = by.account().value();
        this.wie = data.wie();
        this.email = data.email();
        this.vraag = data.vraag();
        this.tekst = data.tekst();
        this.uiterlijk = data.lastDay();
        this.token = tokenHash;
        this.gevraagdOp = now;
    }

    ReactieId id() {
        return new ReactieId(Objects.requireNonNull(id));
    }

    /** What it is about: a signaal, or a duiding of which it is the reading. */
    Item item() {
        return duidingId == null
                ? new Item(ItemSoort.SIGNAAL, Objects.requireNonNull(signaalId))
                : new Item(ItemSoort.DUIDING, duidingId);
    }

    /** Who asked, on whose behalf the product acts when somebody answers. */
    Actor vrager() {
        return new Actor(new AccountId(accountId), new OrganisatieId(organisatieId));
    }

    String wie() {
        return wie;
    }

    boolean isOf(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    boolean isOpenOn(LocalDate day) {
        return status == ReactieStatus.GEVRAAGD && !day.isAfter(uiterlijk);
    }

    /** A new link; the ones before work no more. */
    void renew(String tokenHash, LocalDate today) {
        guardOpen(today);
        this.token = tokenHash;
        this.herinneringToken = null;
        this.gemaild = false;
    }

    void withdraw() {
        if (status != ReactieStatus.GEVRAAGD) {
            throw new IllegalMove("reactie.move.ended");
        }
        this.status = ReactieStatus.INGETROKKEN;
        forgetLinks();
    }

    /** Takes the one answer. The link then only says that it came. */
    void answer(String text, Instant now, LocalDate today) {
        guardOpen(today);
        this.status = ReactieStatus.BEANTWOORD;
        this.antwoord = text;
        this.antwoordOp = now;
    }

    void mailed() {
        this.gemaild = true;
    }

    /** Both links work: somebody may have kept the first. */
    void reminded(String tokenHash, Instant now) {
        this.herinneringToken = tokenHash;
        this.herinnerdOp = now;
    }

    /** Whether thanks are still to be said; from now on they are. */
    boolean thank() {
        boolean first = status == ReactieStatus.BEANTWOORD && !bedankt;
        this.bedankt = bedankt || first;
        return first;
    }

    private void guardOpen(LocalDate today) {
        if (!isOpenOn(today)) {
            throw new IllegalMove("reactie.move.ended");
        }
    }

    private void forgetLinks() {
        this.token = null;
        this.herinneringToken = null;
    }
}
