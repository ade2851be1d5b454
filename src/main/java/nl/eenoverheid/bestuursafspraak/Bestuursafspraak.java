package nl.eenoverheid.bestuursafspraak;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** What governments agreed with each other, from its first draft until it ends. */
@Entity
class Bestuursafspraak {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bestuursafspraak_seq")
    @SequenceGenerator(name = "bestuursafspraak_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "dossier_id")
    private long dossierId;

    private String titel;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AfspraakSoort soort;

    private String inhoud;
    private String overigePartijen;
    private @Nullable LocalDate overeengekomenOp;
    private boolean alleenJaar;
    private @Nullable LocalDate vanaf;
    private @Nullable LocalDate tot;
    private String bron;
    private String link;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AfspraakRuimte ruimte = AfspraakRuimte.ONBEOORDEELD;

    private String ruimteUitleg = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AfspraakStatus status = AfspraakStatus.ONTWERP;

    @Column(name = "opvolger_id")
    private @Nullable Long opvolgerId;

    @Unlogged
    private LocalDate volgordeOp;

    @ElementCollection
    @CollectionTable(name = "bestuursafspraak_partij", joinColumns = @JoinColumn(name = "bestuursafspraak_id"))
    @OrderColumn(name = "volgorde")
    @Unlogged
    private List<AfspraakPartij> partijen = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "bestuursafspraak_stap", joinColumns = @JoinColumn(name = "bestuursafspraak_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<AfspraakStap> stappen = new ArrayList<>();

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
    protected Bestuursafspraak() {}

    /** A draft, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Bestuursafspraak(DossierId dossier, AfspraakData data, Actor actor, Instant now, LocalDate today) {
        this.dossierId = dossier.value();
        this.genoteerdOp = now;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.volgordeOp = today;
        write(data);
    }

    BestuursafspraakId id() {
        return new BestuursafspraakId(Objects.requireNonNull(id));
    }

    DossierId dossier() {
        return new DossierId(dossierId);
    }

    String titel() {
        return titel;
    }

    long version() {
        return version;
    }

    boolean isOpenbaar() {
        return status.isOpenbaar();
    }

    /**
     * Writes it down otherwise; what everybody reads already changes with a reason, and stays complete. Its last day stays when
     * somebody ended it.
     */
    void change(AfspraakData data, String why, AfspraakBeurt beurt) {
        AfspraakStatus now = statusOn(beurt.today());
        if (now == AfspraakStatus.ONTWERP) {
            write(data);
            return;
        }
        requireRunning(now);
        if (why.isEmpty()) {
            throw new InvalidInput("reden", "shared.input.empty");
        }
        LocalDate end = tot;
        write(data);
        if (status != AfspraakStatus.IN_KRACHT) {
            this.tot = end;
        }
        guardComplete(beurt.today());
        tell(AfspraakStapSoort.GEWIJZIGD, why, beurt);
    }

    /** Says that it was agreed: from now on everybody reads it. */
    void enter(AfspraakBeurt beurt) {
        require(AfspraakStatus.ONTWERP, "bestuursafspraak.move.notDraft");
        guardComplete(beurt.today());
        this.status = AfspraakStatus.IN_KRACHT;
        tell(AfspraakStapSoort.VASTGELEGD, "", beurt);
    }

    /** Gives a draft up. */
    void withdraw(String why, AfspraakBeurt beurt) {
        require(AfspraakStatus.ONTWERP, "bestuursafspraak.move.notDraft");
        this.status = AfspraakStatus.INGETROKKEN;
        tell(AfspraakStapSoort.INGETROKKEN, why, beurt);
    }

    /** Says how much room it leaves. */
    void judge(AfspraakRuimte room, String why, AfspraakBeurt beurt) {
        AfspraakStatus now = statusOn(beurt.today());
        if (now != AfspraakStatus.ONTWERP) {
            requireRunning(now);
        }
        this.ruimte = room;
        this.ruimteUitleg = why;
        tell(AfspraakStapSoort.BEOORDEELD, why, beurt);
    }

    /** Ends it before its time. */
    void terminate(LocalDate per, String why, AfspraakBeurt beurt) {
        requireEndable(beurt.today());
        if (per.isBefore(Objects.requireNonNull(overeengekomenOp))) {
            throw new InvalidInput("per", "bestuursafspraak.input.beforeAgreed");
        }
        if (tot != null && per.isAfter(tot)) {
            throw new InvalidInput("per", "bestuursafspraak.input.afterEnd");
        }
        this.tot = per.minusDays(1);
        this.status = AfspraakStatus.OPGEZEGD;
        tell(AfspraakStapSoort.OPGEZEGD, why, beurt);
    }

    /** Lets a later one take its place, from the day on which that holds; only when it can end. */
    void replace(Bestuursafspraak later, String why, AfspraakBeurt beurt) {
        if (!later.comesAfter(this)) {
            throw new InvalidInput("opvolger", "bestuursafspraak.input.notLater");
        }
        LocalDate last = Objects.requireNonNull(later.vanaf).minusDays(1);
        if (tot == null || last.isBefore(tot)) {
            this.tot = last;
        }
        this.opvolgerId = later.id;
        this.status = AfspraakStatus.VERVANGEN;
        tell(AfspraakStapSoort.VERVANGEN, why, beurt);
    }

    /** In one order for all, so that no chain leads back to where it began. */
    private boolean comesAfter(Bestuursafspraak other) {
        int days = volgordeOp.compareTo(other.volgordeOp);
        return days > 0 || days == 0 && id().value() > other.id().value();
    }

    private AfspraakStatus statusOn(LocalDate day) {
        return AfspraakStatus.on(status, vanaf, tot, day);
    }

    private void require(AfspraakStatus wanted, String refusal) {
        if (status != wanted) {
            throw new IllegalMove(refusal);
        }
    }

    private static void requireRunning(AfspraakStatus now) {
        if (!now.isLopend()) {
            throw new IllegalMove("bestuursafspraak.move.over");
        }
    }

    /** That it was agreed, is not over, and nobody said how it ends. */
    void requireEndable(LocalDate today) {
        if (status == AfspraakStatus.ONTWERP) {
            throw new IllegalMove("bestuursafspraak.move.draft");
        }
        requireRunning(statusOn(today));
        require(AfspraakStatus.IN_KRACHT, "bestuursafspraak.move.ending");
    }

    /** An agreement has two sides, a day and a source; before that it is a draft. */
    private void guardComplete(LocalDate today) {
        long sides =
                partijen.stream().map(AfspraakPartij::organisatieId).distinct().count();
        if (sides + (overigePartijen.isEmpty() ? 0 : 1) < 2) {
            throw new IllegalMove("bestuursafspraak.move.parties");
        }
        if (overeengekomenOp == null || overeengekomenOp.isAfter(today)) {
            throw new IllegalMove("bestuursafspraak.move.notAgreed");
        }
        if (bron.isEmpty() && link.isEmpty()) {
            throw new IllegalMove("bestuursafspraak.move.noSource");
        }
        if (vanaf == null) {
            this.vanaf = overeengekomenOp;
        }
    }

    private void write(AfspraakData data) {
        this.titel = data.titel();
        this.soort = Objects.requireNonNull(data.soort());
        this.inhoud = data.inhoud();
        this.overigePartijen = data.overigePartijen();
        this.overeengekomenOp = data.overeengekomenOp();
        this.alleenJaar = data.alleenJaar();
        this.vanaf = data.vanaf();
        this.tot = data.tot();
        this.bron = data.bron();
        this.link = data.link();
        if (overeengekomenOp != null) {
            this.volgordeOp = overeengekomenOp;
        }
        List<AfspraakPartij> parties =
                data.partijen().stream().map(Bestuursafspraak::partij).toList();
        if (!parties.equals(partijen)) {
            partijen.clear();
            partijen.addAll(parties);
        }
    }

    private static AfspraakPartij partij(AfspraakData.Partij partij) {
        BestuursorgaanId orgaan = partij.orgaan();
        return new AfspraakPartij(partij.organisatie().value(), orgaan == null ? null : orgaan.value());
    }

    private void tell(AfspraakStapSoort soort, String why, AfspraakBeurt beurt) {
        stappen.add(new AfspraakStap(
                soort,
                why,
                beurt.actor().account().value(),
                beurt.actor().organisatie().value(),
                beurt.now()));
    }
}
