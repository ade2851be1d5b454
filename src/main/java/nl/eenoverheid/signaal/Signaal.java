package nl.eenoverheid.signaal;

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
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Unlogged;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/** One thing that was heard outside. */
@Entity
class Signaal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signaal_seq")
    @SequenceGenerator(name = "signaal_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "werkruimte_id")
    private long werkruimteId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private SignaalSoort soort;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private SignaalStatus status;

    @Unlogged
    private String kop;

    @Column(columnDefinition = "text")
    private String woorden;

    @Column(columnDefinition = "text")
    private String ervaren;

    @Column(columnDefinition = "text")
    private String dwars;

    @Column(columnDefinition = "text")
    private String zelf;

    @Column(columnDefinition = "text")
    private String gehoord;

    @Column(columnDefinition = "text")
    private String gevoeld;

    @Column(columnDefinition = "text")
    private String beleefd;

    private LocalDate gehoordOp;
    private @Nullable Integer aantalMensen;

    @Column(name = "aanleiding_id")
    private @Nullable Long aanleidingId;

    @Column(name = "thema_id")
    private @Nullable Long themaId;

    @Column(name = "gemeente_id")
    private @Nullable Long gemeenteId;

    @Column(name = "regio_id")
    private @Nullable Long regioId;

    @Column(name = "bezoek_id")
    private @Nullable Long bezoekId;

    private String kern;
    private @Nullable SignaalPunt punt;
    private String namens;

    @ElementCollection
    @CollectionTable(name = "signaal_label", joinColumns = @JoinColumn(name = "signaal_id"))
    @Column(name = "label")
    private Set<String> labels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "signaal_thema", joinColumns = @JoinColumn(name = "signaal_id"))
    @Column(name = "thema_id")
    private Set<Long> themas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "signaal_antwoord", joinColumns = @JoinColumn(name = "signaal_id"))
    private Set<SignaalAntwoord> antwoorden = new HashSet<>();

    private boolean antwoordBeloofd;
    private String antwoordAan = "";

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Kanaal antwoordKanaal;

    private @Nullable LocalDate antwoordUiterlijk;

    @Column(name = "organisatie_id")
    @Unlogged
    private long organisatieId;

    @Column(name = "account_id")
    @Unlogged
    private long accountId;

    @Unlogged
    private Instant genoteerdOp;

    private String reden = "";

    @Column(name = "oorsprong_id")
    @Unlogged
    private @Nullable Long oorsprongId;

    @OneToMany(mappedBy = "signaal", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<SignaalPlacement> placements = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Signaal() {}

    /** A new signaal, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Signaal(SignaalData data, Actor actor, Instant now) {
        this.werkruimteId = Objects.requireNonNull(data.werkruimte()).value();
        this.status = SignaalStatus.GENOTEERD;
        this.accountId = actor.account().value();
        this.organisatieId = actor.organisatie().value();
        this.genoteerdOp = now;
        write(data);
        placements.add(new SignaalPlacement(this, werkruimteId));
    }

    SignaalId id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return new SignaalId(id);
    }

    WerkruimteId werkruimte() {
        return new WerkruimteId(werkruimteId);
    }

    long version() {
        return version;
    }

    String kop() {
        return kop;
    }

    /** Whether it was heard during this bezoek; null for none. */
    boolean wasHeardDuring(@Nullable BezoekId bezoek) {
        return Objects.equals(bezoekId, bezoek == null ? null : bezoek.value());
    }

    /** What was promised, null when no answer was. */
    SignaalData.@Nullable Toezegging antwoord() {
        return antwoordBeloofd ? new SignaalData.Toezegging(antwoordAan, antwoordKanaal, antwoordUiterlijk) : null;
    }

    SignaalStatus status() {
        return status;
    }

    Set<Long> werkruimten() {
        return placements.stream().map(SignaalPlacement::werkruimteId).collect(Collectors.toUnmodifiableSet());
    }

    /** Changes the words and all that goes with them; the werkruimte stays. What was split promises nothing anew. */
    void change(SignaalData data) {
        if (status == SignaalStatus.GESPLITST && data.antwoord() != null) {
            throw new InvalidInput("antwoord.uiterlijk", "signaal.input.split");
        }
        write(data);
        follow();
    }

    /**
     * Adds a theme: the main one when it has none yet.
     *
     * @return whether it was not there yet
     */
    boolean theme(long thema) {
        if (Objects.equals(themaId, thema)) {
            return false;
        }
        if (themaId != null) {
            return themas.add(thema);
        }
        this.themaId = thema;
        themas.remove(thema);
        follow();
        return true;
    }

    /**
     * Takes a theme away.
     *
     * @return whether it was there
     */
    boolean untheme(long thema) {
        if (!Objects.equals(themaId, thema)) {
            return themas.remove(thema);
        }
        this.themaId = null;
        follow();
        return true;
    }

    /** Themes beside the main one. */
    int themaCount() {
        return themas.size();
    }

    /**
     * Adds a label.
     *
     * @return whether it was not there yet
     */
    boolean label(String label) {
        return labels.add(label);
    }

    /**
     * Takes a label away.
     *
     * @return whether it was there
     */
    boolean unlabel(String label) {
        return labels.remove(label);
    }

    int labelCount() {
        return labels.size();
    }

    void drop(String why) {
        become(SignaalStatus.VERVALLEN);
        this.reden = why;
    }

    /** One part of it as a signaal of its own, seen in the same werkruimten. */
    Signaal splitOff(SignaalData part, Actor actor, Instant now) {
        Signaal split = new Signaal(part, actor, now);
        split.oorsprongId = id;
        placements.stream()
                .map(SignaalPlacement::werkruimteId)
                .filter(each -> each != split.werkruimteId)
                .forEach(each -> split.placements.add(new SignaalPlacement(split, each)));
        return split;
    }

    /** Goes on as the parts that were split off; so does what was promised. */
    void split() {
        become(SignaalStatus.GESPLITST);
        promise(null);
        follow();
    }

    /** Takes back what was split off, with what was promised. */
    void unite(SignaalData.@Nullable Toezegging promised, String why) {
        if (status != SignaalStatus.GESPLITST) {
            throw new IllegalMove("signaal.move.unite");
        }
        reopen(why);
        promise(promised);
        follow();
    }

    /** Ends what was split off by mistake. */
    void dissolve(String why) {
        drop(why);
        promise(null);
        follow();
    }

    /** Whether nothing happened to it since this moment, when or after which it was noted. */
    boolean isUntouched(Instant since) {
        return version == 0 && status == SignaalStatus.GENOTEERD && !genoteerdOp.isBefore(since);
    }

    void reopen(String why) {
        become(SignaalStatus.HEROPEND);
        this.reden = why;
    }

    /**
     * Moves forward because the words reached something. A signaal that is further already, or was dropped, stays
     * where it is.
     *
     * @return whether it moved
     */
    boolean reach(SignaalStatus reached) {
        if (!status.canBecome(reached)) {
            return false;
        }
        become(reached);
        return true;
    }

    /** Tells that it changed, with what was promised about it. */
    SignaalNoted changed(Actor actor, Instant now) {
        return new SignaalNoted(
                id(),
                false,
                kop,
                werkruimten(),
                antwoordBeloofd,
                antwoordAan,
                antwoordKanaal,
                antwoordUiterlijk,
                actor,
                now);
    }

    /** What lists filter and sort on. */
    void copyTo(SignaalPlacement placement) {
        placement.show(gehoordOp, status, soort, gemeenteId, themaId, aanleidingId, antwoordBeloofd, bezoekId);
    }

    private void become(SignaalStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalMove("signaal.move." + next.name());
        }
        this.status = next;
        follow();
    }

    private void follow() {
        placements.forEach(this::copyTo);
    }

    private void write(SignaalData data) {
        this.soort = Objects.requireNonNull(data.soort());
        this.kop = data.kop();
        this.woorden = data.woorden();
        this.ervaren = data.ervaren();
        this.dwars = data.dwars();
        this.zelf = data.zelf();
        this.gehoord = data.gehoord();
        this.gevoeld = data.gevoeld();
        this.beleefd = data.beleefd();
        this.gehoordOp = Objects.requireNonNull(data.gehoordOp());
        this.aantalMensen = data.aantalMensen();
        this.aanleidingId = data.aanleiding();
        this.themaId = data.thema();
        this.gemeenteId = data.gemeente() == null ? null : data.gemeente().value();
        this.bezoekId = data.bezoek() == null ? null : data.bezoek().value();
        this.kern = data.kern();
        this.namens = data.namens();
        this.labels.retainAll(data.labels());
        this.labels.addAll(data.labels());
        promise(data.antwoord());
        write(data.aanvulling());
    }

    private void write(Aanvulling aanvulling) {
        this.regioId = aanvulling.regio() == null ? null : aanvulling.regio().value();
        this.punt = SignaalPunt.of(aanvulling.punt());
        this.themas.retainAll(aanvulling.themas());
        this.themas.addAll(aanvulling.themas());
        Set<SignaalAntwoord> answered = aanvulling.antwoorden().entrySet().stream()
                .map(each -> new SignaalAntwoord(each.getKey(), each.getValue()))
                .collect(Collectors.toSet());
        this.antwoorden.retainAll(answered);
        this.antwoorden.addAll(answered);
    }

    private void promise(SignaalData.@Nullable Toezegging antwoord) {
        this.antwoordBeloofd = antwoord != null;
        this.antwoordAan = antwoord == null ? "" : antwoord.aan();
        this.antwoordKanaal = antwoord == null ? null : antwoord.kanaal();
        this.antwoordUiterlijk = antwoord == null ? null : antwoord.uiterlijk();
    }
}
