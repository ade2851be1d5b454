package nl.eenoverheid.besluit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What was decided, from its preparation on. */
@Entity
class Besluit {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "besluit_seq")
    @SequenceGenerator(name = "besluit_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Column(name = "knoop_id")
    private @Nullable Long knoopId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BesluitSoort soort;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BesluitStatus status;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable BesluitResultaat resultaat;

    private String titel;

    @Column(columnDefinition = "text")
    private String samenvatting;

    @Logged
    private String identificatie;

    @Column(name = "organisatie_id")
    private long organisatieId;

    private String bestuursorgaan;

    @Column(columnDefinition = "text")
    private String grondslag;

    @Column(columnDefinition = "text")
    private String motivering;

    @Column(columnDefinition = "text")
    private String kosten;

    private String kostenBron;

    @Embedded
    private Kenmerk kenmerk;

    private @Nullable LocalDate overgenomenOp;

    private String zaak = "";
    private @Nullable LocalDate datum;
    private @Nullable LocalDate ingangOp;
    private @Nullable LocalDate herzieningOp;

    @Column(columnDefinition = "text")
    private String herzieningAls;

    private @Nullable LocalDate ingetrokkenOp;

    @Column(columnDefinition = "text")
    private String intrekReden = "";

    @Unlogged
    private int tekst = 1;

    @Unlogged
    private LocalDate gemaaktOp;

    @ElementCollection
    @CollectionTable(name = "besluit_herziening", joinColumns = @JoinColumn(name = "besluit_id"))
    @OrderColumn(name = "volgnummer")
    private List<Herziening> herzieningen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "besluit_signaal", joinColumns = @JoinColumn(name = "besluit_id"))
    @Column(name = "signaal_id")
    private Set<Long> signalen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "besluit_duiding", joinColumns = @JoinColumn(name = "besluit_id"))
    @Column(name = "duiding_id")
    private Set<Long> duidingen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "besluit_orgaan", joinColumns = @JoinColumn(name = "besluit_id"))
    @Column(name = "bestuursorgaan_id")
    private Set<Long> organen = new HashSet<>();

    @OneToMany(mappedBy = "besluit", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<BesluitPlacement> placements = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Besluit() {}

    /** A new besluit in preparation, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Besluit(BesluitData data, LocalDate today) {
        this.werkruimteId = Objects.requireNonNull(data.werkruimte()).value();
        this.status = BesluitStatus.VOORBEREIDING;
        this.gemaaktOp = today;
        write(data);
        placements.add(new BesluitPlacement(this, werkruimteId));
    }

    /** A besluit that was taken elsewhere: its reasons and positions stand in the other system. */
    Besluit(BesluitData data, Overname overname, LocalDate today) {
        this(data, today);
        this.overgenomenOp = today;
        this.zaak = overname.zaak();
        this.datum = overname.datum();
        this.ingangOp = overname.ingangOp();
        end(BesluitResultaat.VASTGESTELD);
    }

    BesluitId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new BesluitId(id);
    }

    /** Whether a government is responsible for it. */
    boolean isOf(OrganisatieId organisatie) {
        return organisatieId == organisatie.value();
    }

    /** The bodies that decide, as far as they were picked from the register. */
    Set<BestuursorgaanId> organen() {
        return organen.stream().map(BestuursorgaanId::new).collect(Collectors.toSet());
    }

    String bestuursorgaan() {
        return bestuursorgaan;
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    Set<Long> werkruimten() {
        return placements.stream().map(BesluitPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    KnoopId knoop() {
        return knoopId == null ? null : new KnoopId(knoopId);
    }

    String titel() {
        return titel;
    }

    int tekst() {
        return tekst;
    }

    long version() {
        return version;
    }

    @Nullable
    LocalDate herzieningOp() {
        return herzieningOp;
    }

    Set<Long> signalen() {
        return Set.copyOf(signalen);
    }

    Set<Long> duidingen() {
        return Set.copyOf(duidingen);
    }

    /** Changes it; positions that were taken stay with the text that they were about. */
    void change(BesluitData data) {
        requirePreparation();
        List<Object> before = words();
        write(data);
        if (!before.equals(words())) {
            this.tekst++;
        }
        follow();
    }

    /**
     * Records the result; from now on text and positions stay.
     *
     * @param posities where each organisation stands now
     */
    void record(BesluitResultaat result, LocalDate day, @Nullable LocalDate from, List<Checklist.Positie> posities) {
        requirePreparation();
        checklist(posities).missing(result).stream().findFirst().ifPresent(missing -> {
            throw new IllegalMove("besluit.move.missing." + missing.name());
        });
        this.datum = day;
        this.ingangOp = from;
        end(result);
    }

    /** Takes it back, before or after its result was recorded; what came out before stays readable. */
    void withdraw(String why, LocalDate today) {
        if (ingetrokkenOp != null) {
            throw new IllegalMove("besluit.move.withdrawn");
        }
        this.ingetrokkenOp = today;
        this.intrekReden = why;
        this.herzieningOp = null;
        if (status == BesluitStatus.VOORBEREIDING) {
            this.datum = today;
            end(BesluitResultaat.INGETROKKEN);
        }
        follow();
    }

    /** Remembers what came out when people looked again, and when they look next. */
    void review(HerzieningData data, Actor actor, Instant now) {
        if (status != BesluitStatus.VASTGELEGD || ingetrokkenOp != null) {
            throw new IllegalMove("besluit.move.review");
        }
        herzieningen.add(new Herziening(
                Objects.requireNonNull(data.uitkomst()),
                data.toelichting(),
                data.vervolg(),
                data.volgendeOp(),
                actor.account().value(),
                actor.organisatie().value(),
                now));
        this.herzieningOp = data.volgendeOp();
        this.herzieningAls = data.volgendeAls();
        follow();
    }

    /** What lists filter and sort on. */
    void copyTo(BesluitPlacement placement) {
        placement.show(
                datum == null ? gemaaktOp : datum,
                status,
                ingetrokkenOp == null ? resultaat : BesluitResultaat.INGETROKKEN,
                status == BesluitStatus.VASTGELEGD ? herzieningOp : null);
    }

    private Checklist checklist(List<Checklist.Positie> posities) {
        return new Checklist(
                grondslag,
                motivering,
                herzieningOp != null,
                !signalen.isEmpty() || !duidingen.isEmpty(),
                tekst,
                posities);
    }

    private void end(BesluitResultaat result) {
        if (!status.canBecome(BesluitStatus.VASTGELEGD)) {
            throw new IllegalMove("besluit.move.recorded");
        }
        this.status = BesluitStatus.VASTGELEGD;
        this.resultaat = result;
        follow();
    }

    /** Guards what can only be done before the result is recorded. */
    void requirePreparation() {
        if (status != BesluitStatus.VOORBEREIDING) {
            throw new IllegalMove("besluit.move.recorded");
        }
    }

    private void follow() {
        placements.forEach(this::copyTo);
    }

    /** What positions are about. */
    private List<Object> words() {
        return List.of(soort, titel, samenvatting, bestuursorgaan, grondslag, motivering, kosten, kostenBron, kenmerk);
    }

    private void write(BesluitData data) {
        this.knoopId = data.knoop() == null ? null : data.knoop().value();
        this.soort = Objects.requireNonNull(data.soort());
        this.titel = data.titel();
        this.samenvatting = data.samenvatting();
        this.identificatie = data.identificatie();
        this.organisatieId = Objects.requireNonNull(data.organisatie()).value();
        this.bestuursorgaan = data.bestuursorgaan();
        this.grondslag = data.grondslag();
        this.motivering = data.motivering();
        this.kosten = data.kosten();
        this.kostenBron = data.kostenBron();
        this.herzieningOp = data.herzieningOp();
        this.herzieningAls = data.herzieningAls();
        this.kenmerk = Kenmerk.of(data.kenmerk());
        Set<Long> bodies = data.organen().stream().map(BestuursorgaanId::value).collect(Collectors.toSet());
        this.organen.retainAll(bodies);
        this.organen.addAll(bodies);
        this.signalen.retainAll(data.signalen());
        this.signalen.addAll(data.signalen());
        this.duidingen.retainAll(data.duidingen());
        this.duidingen.addAll(data.duidingen());
    }
}
