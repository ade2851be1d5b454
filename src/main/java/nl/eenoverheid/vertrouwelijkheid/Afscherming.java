package nl.eenoverheid.vertrouwelijkheid;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** How far one thing may be known now, who may read it, and all that was said of that before. */
@Entity
class Afscherming {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "afscherming_seq")
    @SequenceGenerator(name = "afscherming_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private AfgeschermdSoort soort;

    private long dingId;

    @Unlogged
    private long dossierId;

    @Unlogged
    private long eigenaarId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Vertrouwelijkheid niveau;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Geheimgrond grond;

    private @Nullable LocalDate tot;

    @OneToMany(mappedBy = "afscherming", cascade = CascadeType.ALL)
    private List<AfschermingLezer> lezers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "afscherming_stap", joinColumns = @JoinColumn(name = "afscherming_id"))
    @OrderColumn(name = "nummer")
    @Unlogged
    private List<AfschermingStap> stappen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Afscherming() {}

    /** What is said first, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Afscherming(Afgeschermd ding, VertrouwelijkheidData data, Actor actor, Instant now) {
        this.soort = ding.soort();
        this.dingId = ding.id();
        this.dossierId = ding.dossier().value();
        this.eigenaarId = ding.eigenaar().value();
        write(data, actor, now);
    }

    long version() {
        return version;
    }

    /** Says it otherwise; what was said before stays readable. */
    void change(VertrouwelijkheidData data, Actor actor, Instant now) {
        write(data, actor, now);
    }

    /** Who may read it now, besides who made it. */
    Set<Long> lezers() {
        return lezers.stream()
                .filter(AfschermingLezer::reads)
                .map(AfschermingLezer::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void write(VertrouwelijkheidData data, Actor actor, Instant now) {
        this.niveau = Objects.requireNonNull(data.niveau());
        this.grond = data.grond();
        this.tot = data.tot();
        lezers.stream()
                .filter(lezer -> lezer.reads() && !data.lezers().contains(lezer.account()))
                .forEach(lezer -> lezer.end(now));
        Set<Long> present = lezers();
        data.lezers().stream()
                .filter(account -> !present.contains(account))
                .sorted()
                .forEach(account -> lezers.add(new AfschermingLezer(this, account, actor, now)));
        stappen.add(new AfschermingStap(
                niveau,
                grond,
                tot,
                data.reden(),
                data.lezers().size(),
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }
}
