package nl.eenoverheid.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Logged;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** What several governments work on together. */
@Entity
class Dossier {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
    @SequenceGenerator(name = "dossier_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Logged
    private String naam;

    @Column(columnDefinition = "text")
    private String onderwerp;

    @Column(columnDefinition = "text")
    private String eindbeeld;

    @Column(columnDefinition = "text")
    private String leervragen;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private DossierFase fase;

    @Unlogged
    private Instant faseSinds;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant geopendOp;

    @Unlogged
    private Instant gewijzigdOp;

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<DossierPlacement> placements = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    private List<Rolhouder> rollen = new ArrayList<>();

    @OneToMany(mappedBy = "dossier", cascade = CascadeType.ALL)
    private List<Landing> landings = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    /** A new dossier, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Dossier(DossierData data, Actor actor, Instant now) {
        this.werkruimteId = Objects.requireNonNull(data.werkruimte()).value();
        this.fase = DossierFase.VERKENNING;
        this.faseSinds = now;
        this.organisatieId = actor.organisatie().value();
        this.accountId = actor.account().value();
        this.geopendOp = now;
        this.gewijzigdOp = now;
        write(data);
        placements.add(new DossierPlacement(this, werkruimteId));
    }

    DossierId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new DossierId(id);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    long version() {
        return version;
    }

    String naam() {
        return naam;
    }

    DossierFase fase() {
        return fase;
    }

    Set<Long> werkruimten() {
        return placements.stream().map(DossierPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    /** Changes the words; the werkruimte stays. */
    void change(DossierData data, Instant now) {
        guardNotClosed();
        write(data);
        touch(now);
    }

    /** Goes to another phase; what may be open then is for the caller to guard. */
    void move(DossierFase next, Instant now) {
        if (!fase.canBecome(next)) {
            throw new IllegalMove("dossier.move.refused");
        }
        this.fase = next;
        this.faseSinds = now;
        touch(now);
    }

    /** Gives an organisation a role; it keeps the others that it has. */
    void give(OrganisatieId organisatie, DossierRol rol, LocalDate van, String contact, Instant now) {
        guardNotClosed();
        for (Rolhouder each : rollen) {
            if (each.rol() == rol && each.holdsOnOrAfter(van)) {
                guardOneDirector(rol);
                guardNotTwice(organisatie, each);
            }
        }
        rollen.add(new Rolhouder(this, organisatie, rol, van, contact));
        touch(now);
    }

    /**
     * Ends a role; that it was there stays known.
     *
     * @return whose role it was
     */
    OrganisatieId end(long rolId, LocalDate tot, Instant now) {
        guardNotClosed();
        Rolhouder rolhouder =
                rollen.stream().filter(each -> each.is(rolId)).findFirst().orElseThrow(NotFound::new);
        rolhouder.end(tot);
        touch(now);
        return rolhouder.organisatie();
    }

    /** Takes over a sentence from a duiding. */
    void land(Landing landing, Instant now) {
        guardNotClosed();
        landings.add(landing);
        touch(now);
    }

    /** What lists filter and sort on. */
    void copyTo(DossierPlacement placement) {
        placement.show(gewijzigdOp, fase);
    }

    private static void guardOneDirector(DossierRol rol) {
        if (rol == DossierRol.REGISSEUR) {
            throw new InvalidInput("rol", "dossier.input.oneDirector");
        }
    }

    private static void guardNotTwice(OrganisatieId organisatie, Rolhouder present) {
        if (present.organisatie().equals(organisatie)) {
            throw new InvalidInput("rol", "dossier.input.roleTwice");
        }
    }

    private void guardNotClosed() {
        if (fase == DossierFase.GESLOTEN) {
            throw new IllegalMove("dossier.move.closed");
        }
    }

    private void touch(Instant now) {
        this.gewijzigdOp = now;
        placements.forEach(this::copyTo);
    }

    private void write(DossierData data) {
        this.naam = data.naam();
        this.onderwerp = data.onderwerp();
        this.eindbeeld = data.eindbeeld();
        this.leervragen = data.leervragen();
    }
}
