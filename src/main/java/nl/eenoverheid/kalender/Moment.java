package nl.eenoverheid.kalender;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
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
import org.jspecify.annotations.Nullable;

/** A step of which somebody said something: when it is planned, when it was done, or that it lapsed. */
@Entity
@Table(name = "kalender_moment")
class Moment {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kalender_moment_seq")
    @SequenceGenerator(name = "kalender_moment_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    private String sleutel;

    @Unlogged
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(40)")
    @Unlogged
    private MomentSoort soort;

    @Unlogged
    private int boekjaar;

    @Unlogged
    private @Nullable Long overId;

    @Unlogged
    private LocalDate eersteDag;

    private LocalDate dag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private MomentStand stand;

    private @Nullable LocalDate gedaanOp;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private @Nullable ZienswijzeUitkomst uitkomst;

    private boolean bevestigd;

    @Unlogged
    private Instant gewijzigdOp;

    @ElementCollection
    @CollectionTable(name = "kalender_moment_stap", joinColumns = @JoinColumn(name = "moment_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<Momentstap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Moment() {}

    /** A step of which nobody said anything yet; what is said next decides its day. */
    @SuppressWarnings("NullAway.Init")
    Moment(MomentSleutel sleutel, LocalDate dag) {
        this.sleutel = sleutel.text();
        this.organisatieId = sleutel.organisatie().value();
        this.soort = sleutel.soort();
        this.boekjaar = sleutel.boekjaar();
        this.overId = sleutel.over() == null ? null : sleutel.over().value();
        this.eersteDag = dag;
        this.dag = dag;
        this.stand = MomentStand.OPEN;
    }

    long version() {
        return version;
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    /**
     * Takes up what somebody says, from data that was checked.
     *
     * @param own whether they say it for their own organisation
     */
    void tell(MomentData said, boolean own, AccountId by, Instant now) {
        if (!stand.allows(said.wat()) || said.wat() == MomentHandeling.BEVESTIGD && bevestigd) {
            throw new IllegalMove("kalender.move." + said.wat());
        }
        switch (said.wat()) {
            case GEPLAND, VERZET -> {
                dag = Objects.requireNonNull(said.dag());
                stand = MomentStand.GEPLAND;
            }
            case GEDAAN -> {
                gedaanOp = said.dag();
                uitkomst = said.uitkomst();
                stand = MomentStand.GEDAAN;
            }
            case VERVALLEN -> stand = MomentStand.VERVALLEN;
            case HEROPEND -> {
                gedaanOp = null;
                uitkomst = null;
                stand = MomentStand.GEPLAND;
            }
            case BEVESTIGD -> {}
        }
        bevestigd = own;
        gewijzigdOp = now;
        stappen.add(new Momentstap(said.wat(), gedaanOp == null ? dag : gedaanOp, said.reden(), own, by.value(), now));
    }
}
