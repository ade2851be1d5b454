package nl.eenoverheid.dekking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import nl.eenoverheid.besluit.BesluitId;
import org.jspecify.annotations.Nullable;

/** What a besluit costs in all, × 1,000 euro. */
@Entity
class Kostenraming {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kostenraming_seq")
    @SequenceGenerator(name = "kostenraming_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    private BigDecimal kosten;
    private String bron;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Kostenraming() {}

    @SuppressWarnings("NullAway.Init")
    Kostenraming(BesluitId besluit) {
        this.besluitId = besluit.value();
    }

    /** Says what it costs, from data that was checked. */
    void state(KostenData data) {
        this.kosten = Objects.requireNonNull(data.kosten());
        this.bron = data.bron();
    }

    long version() {
        return version;
    }
}
