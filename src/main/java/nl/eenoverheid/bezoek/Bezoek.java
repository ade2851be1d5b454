package nl.eenoverheid.bezoek;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** Going outside, once: planned, under way, held or cancelled. */
@Entity
class Bezoek {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bezoek_seq")
    @SequenceGenerator(name = "bezoek_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    private String titel;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BezoekSoort soort;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BezoekRol rol;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private BezoekStatus status;

    private Instant begintOp;
    private Instant eindigtOp;

    @Column(columnDefinition = "text")
    private String doel;

    @Column(columnDefinition = "text")
    private String vragen;

    @Column(columnDefinition = "text")
    private String nietOver;

    @Column(columnDefinition = "text")
    private String agenda;

    private String agendaReden;
    private String anderen;

    @ElementCollection
    @CollectionTable(name = "bezoek_halte", joinColumns = @JoinColumn(name = "bezoek_id"))
    @OrderColumn(name = "volgnummer")
    private List<BezoekHalte> route = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "bezoek_deelnemer", joinColumns = @JoinColumn(name = "bezoek_id"))
    @Column(name = "account_id")
    private Set<Long> deelnemers = new HashSet<>();

    private @Nullable BigDecimal uren;
    private @Nullable Integer gesproken;

    @Column(columnDefinition = "text")
    private String verslag = "";

    private String reden = "";

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant geplandOp;

    @OneToMany(mappedBy = "bezoek", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<BezoekPlacement> placements = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bezoek() {}

    /** A new one, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Bezoek(BezoekData data, Actor actor, Instant now) {
        this.werkruimteId = Objects.requireNonNull(data.werkruimte()).value();
        this.status = BezoekStatus.GEPLAND;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.geplandOp = now;
        write(data);
        placements.add(new BezoekPlacement(this, werkruimteId));
    }

    BezoekId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new BezoekId(id);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    long version() {
        return version;
    }

    String titel() {
        return titel;
    }

    Set<Long> deelnemers() {
        return Set.copyOf(deelnemers);
    }

    Set<Long> werkruimten() {
        return placements.stream().map(BezoekPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    /** Changes what was planned, as long as it still has to take place or does now; the werkruimte stays. */
    void change(BezoekData data) {
        if (!status.isAhead()) {
            throw new IllegalMove("bezoek.move.closed");
        }
        write(data);
        follow();
    }

    /** People are outside now; not before the day itself. */
    void begin(Instant now) {
        if (status != BezoekStatus.GEPLAND) {
            throw new IllegalMove("bezoek.move.BEZIG");
        }
        requireOnOrAfterItsDay(now);
        become(BezoekStatus.BEZIG);
    }

    /** It took place; again to tell it better. */
    void roundOff(BezoekVerslag how, Instant now) {
        requireOnOrAfterItsDay(now);
        become(BezoekStatus.GEHOUDEN);
        this.uren = how.uren();
        this.gesproken = how.gesproken();
        this.verslag = how.verslag();
    }

    void cancel(String why) {
        become(BezoekStatus.AFGELAST);
        this.reden = why;
    }

    /** It takes place after all. */
    void planAgain(String why) {
        become(BezoekStatus.GEPLAND);
        this.reden = why;
    }

    /** What lists filter and sort on. */
    void copyTo(BezoekPlacement placement) {
        placement.show(status, begintOp, rol);
    }

    private void requireOnOrAfterItsDay(Instant now) {
        if (now.atZone(BezoekData.HERE)
                .toLocalDate()
                .isBefore(begintOp.atZone(BezoekData.HERE).toLocalDate())) {
            throw new IllegalMove("bezoek.move.early");
        }
    }

    private void become(BezoekStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("bezoek.move." + next.name());
        }
        this.status = next;
        follow();
    }

    private void follow() {
        placements.forEach(this::copyTo);
    }

    private void write(BezoekData data) {
        this.titel = data.titel();
        this.soort = Objects.requireNonNull(data.soort());
        this.rol = Objects.requireNonNull(data.rol());
        this.begintOp = data.begintOp();
        this.eindigtOp = data.eindigtOp();
        this.doel = data.doel();
        this.vragen = data.vragen();
        this.nietOver = data.nietOver();
        this.agenda = data.agenda();
        this.agendaReden = data.agendaReden();
        this.anderen = data.anderen();
        this.deelnemers.retainAll(data.deelnemers());
        this.deelnemers.addAll(data.deelnemers());
        List<BezoekHalte> stops =
                data.route().stream().map(halte -> stop(halte, data)).toList();
        if (!stops.equals(List.copyOf(route))) {
            this.route.clear();
            this.route.addAll(stops);
        }
    }

    private static BezoekHalte stop(BezoekData.Halte halte, BezoekData data) {
        return new BezoekHalte(
                halte.tijd() == null ? null : data.at(halte.tijd()),
                halte.gemeente() == null ? null : halte.gemeente().value(),
                halte.kern(),
                halte.plek());
    }
}
