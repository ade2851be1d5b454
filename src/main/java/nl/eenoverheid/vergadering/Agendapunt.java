package nl.eenoverheid.vergadering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.taak.TaakId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One point of an agenda: about whom, the question, who was there and what came of it. */
@Entity
class Agendapunt {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agendapunt_seq")
    @SequenceGenerator(name = "agendapunt_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "vergadering_id")
    @Unlogged
    private Vergadering vergadering;

    @Unlogged
    private int volgnummer;

    private String overWie;
    private String vraag;

    @Unlogged
    private @Nullable Long brengerId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Uitkomst uitkomst;

    @Column(columnDefinition = "text")
    private String tekst = "";

    private @Nullable Long taakId;

    @ElementCollection
    @CollectionTable(name = "agendapunt_signaal", joinColumns = @JoinColumn(name = "agendapunt_id"))
    @Column(name = "signaal_id")
    @Unlogged
    private Set<Long> signalen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agendapunt_aanwezig", joinColumns = @JoinColumn(name = "agendapunt_id"))
    @MapKeyColumn(name = "genodigde_id")
    @OptimisticLock(excluded = true)
    @Unlogged
    private Map<Long, Aanwezigheid> aanwezig = new HashMap<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Agendapunt() {}

    /** A new point, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Agendapunt(Vergadering vergadering, AgendapuntData data) {
        this.vergadering = vergadering;
        change(data);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    String vraag() {
        return vraag;
    }

    Map<Long, Aanwezigheid> aanwezig() {
        return Map.copyOf(aanwezig);
    }

    boolean isOpen() {
        return uitkomst == null;
    }

    /** Whether nothing was noted of it: who was there, or what came of it. */
    boolean isUntouched() {
        return uitkomst == null && aanwezig.isEmpty();
    }

    boolean isPutOff() {
        return uitkomst == Uitkomst.DOORGESCHOVEN;
    }

    void change(AgendapuntData data) {
        this.overWie = data.overWie();
        this.vraag = data.vraag();
        this.brengerId = data.brenger();
        if (!signalen.equals(data.signalen())) {
            signalen.clear();
            signalen.addAll(data.signalen());
        }
    }

    void place(int nummer) {
        this.volgnummer = nummer;
    }

    int volgnummer() {
        return volgnummer;
    }

    void present(long genodigde, Aanwezigheid how) {
        aanwezig.put(genodigde, how);
    }

    void conclude(PuntUitkomst data) {
        this.uitkomst = data.uitkomst();
        this.tekst = data.tekst();
    }

    /** Something that was to be done became a task; it stays that one. */
    void follow(TaakId taak) {
        if (uitkomst != Uitkomst.ACTIE || taakId != null) {
            throw new IllegalMove("vergadering.move.taak");
        }
        this.taakId = taak.value();
    }

    /** The same for a next meeting, with nobody to bring it: others are invited there. */
    AgendapuntData again() {
        return new AgendapuntData(overWie, vraag, null, signalen);
    }

    /** Who is not invited any more brings nothing. */
    void forget(long genodigde) {
        if (Objects.equals(brengerId, genodigde)) {
            this.brengerId = null;
        }
    }
}
