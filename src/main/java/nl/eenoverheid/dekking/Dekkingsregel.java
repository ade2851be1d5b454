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

/** An amount of a budget line that pays for a besluit, × 1,000 euro. It is added and taken off, never changed. */
@Entity
class Dekkingsregel {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dekkingsregel_seq")
    @SequenceGenerator(name = "dekkingsregel_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "besluit_id")
    private long besluitId;

    @Column(name = "overheid_id")
    private long overheidId;

    @Column(columnDefinition = "smallint")
    private int boekjaar;

    private String taakveld;
    private BigDecimal bedrag;
    private boolean structureel;
    private String toelichting;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Dekkingsregel() {}

    /** From data that was checked. */
    Dekkingsregel(BesluitId besluit, DekkingsregelData data) {
        this.besluitId = besluit.value();
        this.overheidId = Objects.requireNonNull(data.overheid()).value();
        this.boekjaar = Objects.requireNonNull(data.boekjaar());
        this.taakveld = data.taakveld();
        this.bedrag = Objects.requireNonNull(data.bedrag());
        this.structureel = data.structureel();
        this.toelichting = data.toelichting();
    }

    boolean isOf(BesluitId besluit) {
        return besluitId == besluit.value();
    }
}
