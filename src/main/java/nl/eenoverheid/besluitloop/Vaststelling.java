package nl.eenoverheid.besluitloop;

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
import java.util.List;
import java.util.Objects;
import nl.eenoverheid.access.Actor;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.shared.IllegalMove;
import org.jspecify.annotations.Nullable;

/** That one body adopts an afspraak by itself, or does not. */
@Entity
class Vaststelling {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vaststelling_seq")
    @SequenceGenerator(name = "vaststelling_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    @Column(name = "bestuursorgaan_id")
    private long bestuursorgaanId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private VaststellingStand stand;

    @ElementCollection
    @CollectionTable(name = "vaststelling_melding", joinColumns = @JoinColumn(name = "vaststelling_id"))
    @OrderColumn(name = "nummer")
    private List<VaststellingMelding> meldingen = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Vaststelling() {}

    Vaststelling(BesluitId besluit, BestuursorgaanId orgaan) {
        this.besluitId = besluit.value();
        this.bestuursorgaanId = orgaan.value();
        this.stand = VaststellingStand.NOG_NIET;
    }

    BestuursorgaanId orgaan() {
        return new BestuursorgaanId(bestuursorgaanId);
    }

    long version() {
        return version;
    }

    /** Remembers what the body said; what it said before stays. */
    void tell(VaststellingData data, Actor actor, Instant now) {
        this.stand = Objects.requireNonNull(data.stand());
        meldingen.add(new VaststellingMelding(
                stand,
                data.dag(),
                data.toelichting(),
                data.bron(),
                actor.account().value(),
                actor.organisatie().value(),
                now));
    }

    /** A body of which something was said stays in the list. */
    void requireSilent() {
        if (!meldingen.isEmpty()) {
            throw new IllegalMove("besluitloop.move.orgaanSprak");
        }
    }
}
