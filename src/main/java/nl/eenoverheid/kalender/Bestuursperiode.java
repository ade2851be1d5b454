package nl.eenoverheid.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** A recess of a council or board, or a day on which it meets. It is put in and taken out, never changed. */
@Entity
@Table(name = "kalender_periode")
class Bestuursperiode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kalender_periode_seq")
    @SequenceGenerator(name = "kalender_periode_seq", allocationSize = 50)
    private @Nullable Long id;

    @Unlogged
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private PeriodeSoort soort;

    private String naam;

    private LocalDate van;
    private LocalDate tot;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Bestuursperiode() {}

    /** From data that was checked. */
    Bestuursperiode(OrganisatieId organisatie, PeriodeData data) {
        this.organisatieId = organisatie.value();
        this.soort = Objects.requireNonNull(data.soort());
        this.naam = data.naam();
        this.van = Objects.requireNonNull(data.van());
        this.tot = Objects.requireNonNull(data.tot());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }
}
