package nl.eenoverheid.besluit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
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
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** How one besluit comes about: by which method and rules, who is asked, and until when. */
@Entity
class Besliswijze {
    @Id
    @Column(name = "besluit_id")
    @Unlogged
    private long besluitId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Beslismethode methode;

    private int quorum;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Meerderheid meerderheid;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Onthouding onthouding;

    private boolean redenAltijd;

    @Column(name = "beslisser_organisatie_id")
    private @Nullable Long beslisserOrganisatieId;

    private @Nullable LocalDate sluitOp;

    @Column(columnDefinition = "text")
    private String afwijking = "";

    @ElementCollection
    @CollectionTable(name = "besluit_partij", joinColumns = @JoinColumn(name = "besluit_id"))
    @Column(name = "organisatie_id")
    private Set<Long> partijen = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "besliswijze_wijziging", joinColumns = @JoinColumn(name = "besluit_id"))
    @OrderColumn(name = "volgnummer")
    @Unlogged
    private List<BesliswijzeWijziging> wijzigingen = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Besliswijze() {}

    /** The first choice, from data that was checked. */
    @SuppressWarnings("NullAway.Init")
    Besliswijze(BesluitId besluit, BesliswijzeData data) {
        this.besluitId = besluit.value();
        write(data);
    }

    /**
     * Chooses anew; what it was stays readable.
     *
     * @param spoken whether an organisation took a position already: then people say why
     */
    void change(BesliswijzeData data, boolean spoken, Actor actor, Instant now) {
        if (spoken && data.reden().isEmpty()) {
            throw new InvalidInput("reden", "besluit.input.whyMethod");
        }
        wijzigingen.add(new BesliswijzeWijziging(
                methode,
                quorum,
                partijen.size(),
                sluitOp,
                data.reden(),
                actor.account().value(),
                actor.organisatie().value(),
                now));
        write(data);
    }

    /** Guards a position. */
    void requireOpen(LocalDate today) {
        if (sluitOp != null && today.isAfter(sluitOp)) {
            throw new IllegalMove("besluit.move.closed");
        }
    }

    /** Whether whoever speaks says why, whatever they think. */
    boolean redenAltijd() {
        return redenAltijd;
    }

    /**
     * Guards a result that people record, beside what the count says. Another one needs a reason, which is kept.
     *
     * @param namen of organisations, for the refusal
     */
    void accept(BesluitResultaat resultaat, Telling telling, String reden, Namen namen) {
        boolean against = telling.contradicts(resultaat);
        if (against && reden.isEmpty()) {
            throw new IllegalMove(
                    "besluit.uitslag." + telling.uitslag().name(),
                    telling.spoken(),
                    telling.asked(),
                    telling.needed(),
                    namen.of(telling.over()));
        }
        this.afwijking = against ? reden : "";
    }

    /** Ids of who is asked. */
    Set<Long> partijen() {
        return Set.copyOf(partijen);
    }

    Spelregels regels() {
        return new Spelregels(
                methode,
                quorum,
                meerderheid,
                onthouding,
                beslisserOrganisatieId == null ? null : new OrganisatieId(beslisserOrganisatieId),
                partijen.stream().map(OrganisatieId::new).collect(Collectors.toSet()));
    }

    private void write(BesliswijzeData data) {
        this.methode = Objects.requireNonNull(data.methode());
        this.quorum = Objects.requireNonNull(data.quorum());
        this.meerderheid = data.meerderheid();
        this.onthouding = data.onthouding();
        this.redenAltijd = data.redenAltijd();
        this.beslisserOrganisatieId =
                data.beslisser() == null ? null : data.beslisser().value();
        this.sluitOp = data.sluitOp();
        Set<Long> asked = data.partijen().stream().map(OrganisatieId::value).collect(Collectors.toSet());
        this.partijen.retainAll(asked);
        this.partijen.addAll(asked);
    }

    /** What organisations are called. */
    interface Namen {
        String of(Set<OrganisatieId> organisaties);
    }
}
