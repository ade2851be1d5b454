package nl.eenoverheid.mandaat;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Who may act for whom. Who they are never changes: that is another mandate. */
@Entity
class Mandaat {
    static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    /** How many times power can be given on. */
    static final int DEEPEST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandaat_seq")
    @SequenceGenerator(name = "mandaat_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private MandaatSoort soort;

    @Column(name = "boven_id")
    @Unlogged
    private @Nullable Long bovenId;

    @Unlogged
    private int niveau;

    @Embedded
    @EmbeddedColumnNaming("gever_%s")
    private Houder gever;

    @Embedded
    @EmbeddedColumnNaming("houder_%s")
    private Houder houder;

    @Column(name = "namens_orgaan_id")
    @Unlogged
    private @Nullable Long namensOrgaanId;

    @Unlogged
    private String namens;

    @Unlogged
    private String keten;

    @Embedded
    private MandaatInhoud inhoud;

    private @Nullable LocalDate ingetrokkenPer;
    private String intrekReden = "";

    @Unlogged
    private LocalDate werktVan;

    @Unlogged
    private LocalDate werktTot;

    @ElementCollection
    @CollectionTable(name = "mandaat_stap", joinColumns = @JoinColumn(name = "mandaat_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<Mandaatstap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mandaat() {}

    /** One that was given, from data that was checked, under another one or from the body itself. */
    @SuppressWarnings("NullAway.Init")
    Mandaat(MandaatSoort soort, @Nullable Mandaat boven, Houder gever, Houder houder, MandaatInhoud inhoud) {
        this.soort = soort;
        this.bovenId = boven == null ? null : boven.id().value();
        this.niveau = boven == null ? 1 : boven.niveau + 1;
        this.gever = gever;
        this.houder = houder;
        this.inhoud = inhoud;
        this.keten = (boven == null ? gever.naam() : boven.keten) + " → " + houder.naam();
        actFor(boven);
        follow(boven);
    }

    MandaatId id() {
        return new MandaatId(Objects.requireNonNull(id));
    }

    long version() {
        return version;
    }

    MandaatSoort soort() {
        return soort;
    }

    int niveau() {
        return niveau;
    }

    @Nullable
    Long boven() {
        return bovenId;
    }

    Houder houder() {
        return houder;
    }

    String keten() {
        return keten;
    }

    MandaatInhoud inhoud() {
        return inhoud;
    }

    LocalDate werktVan() {
        return werktVan;
    }

    LocalDate werktTot() {
        return werktTot;
    }

    /** Who keeps it. */
    OrganisatieId keeper() {
        return gever.organisatie();
    }

    void tell(MandaatHandeling wat, String toelichting, AccountId by, Instant now) {
        stappen.add(new Mandaatstap(wat, toelichting, by.value(), now));
    }

    /** Puts right what the register says of it; the days on which it works follow. */
    void correct(MandaatInhoud what, @Nullable Mandaat boven, LocalDate today) {
        MandaatStand stand = MandaatStand.on(today, werktVan, werktTot, ingetrokkenPer);
        if (stand == MandaatStand.VERLOPEN || ingetrokkenPer != null) {
            throw new IllegalMove("mandaat.move.ended");
        }
        this.inhoud = what;
        follow(boven);
    }

    /** Ends it from a day on. */
    void withdraw(LocalDate per, String why, @Nullable Mandaat boven, LocalDate today) {
        if (ingetrokkenPer != null) {
            throw new IllegalMove("mandaat.move.withdrawn");
        }
        if (werktTot.isBefore(today)) {
            throw new IllegalMove("mandaat.move.expired");
        }
        this.ingetrokkenPer = per;
        this.intrekReden = why;
        follow(boven);
    }

    /** It works no longer than what it was given under. */
    final void follow(@Nullable Mandaat boven) {
        LocalDate last = MandaatToets.ends(inhoud);
        if (ingetrokkenPer != null && ingetrokkenPer.isBefore(last)) {
            last = ingetrokkenPer.minusDays(1);
        }
        LocalDate first = MandaatToets.starts(inhoud);
        this.werktVan = boven == null || first.isAfter(boven.werktVan) ? first : boven.werktVan;
        this.werktTot = boven == null || last.isBefore(boven.werktTot) ? last : boven.werktTot;
    }

    /** In whose name: with a delegatie in one's own (Awb 10:13), otherwise of the body that has the power (Awb 10:1). */
    private void actFor(@Nullable Mandaat boven) {
        if (soort != MandaatSoort.DELEGATIE && boven != null) {
            this.namens = boven.namens;
            this.namensOrgaanId = boven.namensOrgaanId;
            return;
        }
        Houder who = soort == MandaatSoort.DELEGATIE ? houder : gever;
        this.namens = who.naam();
        this.namensOrgaanId = who.orgaanId();
    }
}
