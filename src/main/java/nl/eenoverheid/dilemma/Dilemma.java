package nl.eenoverheid.dilemma;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A choice that hurts either way: its sides, and what people did with it. */
@Entity
class Dilemma {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dilemma_seq")
    @SequenceGenerator(name = "dilemma_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private String vraag;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private DilemmaStatus status = DilemmaStatus.OPEN;

    private @Nullable Integer keuze;

    @ElementCollection
    @CollectionTable(name = "dilemma_kant", joinColumns = @JoinColumn(name = "dilemma_id"))
    @OrderColumn(name = "volgorde")
    private List<DilemmaKant> kanten = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "dilemma_signaal", joinColumns = @JoinColumn(name = "dilemma_id"))
    @Unlogged
    private Set<DilemmaSignaal> signalen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "dilemma_stap", joinColumns = @JoinColumn(name = "dilemma_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<DilemmaStap> stappen = new ArrayList<>();

    @Unlogged
    private Instant genoteerdOp;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dilemma() {}

    /** A new one, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Dilemma(DossierId dossier, DilemmaData data, Actor actor, Instant now) {
        this.dossierId = dossier.value();
        this.genoteerdOp = now;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        write(data);
    }

    DilemmaId id() {
        return new DilemmaId(Objects.requireNonNull(id));
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    String vraag() {
        return vraag;
    }

    long version() {
        return version;
    }

    /** The signalen of one side; none for a side that is not there. */
    Set<Long> signalen(int kant) {
        Set<Long> found = new HashSet<>();
        signalen.stream().filter(each -> each.kant() == kant).forEach(each -> found.add(each.signaalId()));
        return found;
    }

    /** Lays it out otherwise, as long as nobody chose. */
    void change(DilemmaData data) {
        require(DilemmaStatus.OPEN, "dilemma.move.change");
        write(data);
    }

    /**
     * Chooses a side.
     *
     * @return its name
     */
    String choose(int kant, String why, Actor actor, Instant now) {
        if (status == DilemmaStatus.GEKOZEN) {
            throw new IllegalMove("dilemma.move.chosen");
        }
        if (kant < 0 || kant >= kanten.size()) {
            throw new IllegalMove("dilemma.move.noSide");
        }
        this.status = DilemmaStatus.GEKOZEN;
        this.keuze = kant;
        String naam = kanten.get(kant).naam();
        tell(DilemmaStapSoort.GEKOZEN, naam, why, actor, now);
        return naam;
    }

    /** Leaves it open on purpose. */
    void leaveOpen(String why, Actor actor, Instant now) {
        require(DilemmaStatus.OPEN, "dilemma.move.notOpen");
        this.status = DilemmaStatus.OPEN_GELATEN;
        tell(DilemmaStapSoort.OPEN_GELATEN, "", why, actor, now);
    }

    /** Takes it up again. */
    void reopen(String why, Actor actor, Instant now) {
        if (status == DilemmaStatus.OPEN) {
            throw new IllegalMove("dilemma.move.open");
        }
        this.status = DilemmaStatus.OPEN;
        this.keuze = null;
        tell(DilemmaStapSoort.HEROPEND, "", why, actor, now);
    }

    private void require(DilemmaStatus wanted, String refusal) {
        if (status != wanted) {
            throw new IllegalMove(refusal);
        }
    }

    private void write(DilemmaData data) {
        this.vraag = data.vraag();
        kanten.clear();
        Set<DilemmaSignaal> said = new HashSet<>();
        for (DilemmaData.Kant kant : data.kanten()) {
            int place = kanten.size();
            kant.signalen().forEach(each -> said.add(new DilemmaSignaal(place, each)));
            kanten.add(new DilemmaKant(kant.naam(), kant.geeft(), kant.kost(), kant.voorWie()));
        }
        signalen.retainAll(said);
        signalen.addAll(said);
    }

    private void tell(DilemmaStapSoort soort, String kant, String why, Actor actor, Instant now) {
        stappen.add(new DilemmaStap(
                soort, kant, why, actor.account().value(), actor.organisatie().value(), now));
    }
}
