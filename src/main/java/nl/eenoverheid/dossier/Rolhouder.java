package nl.eenoverheid.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** An organisation in a role of a dossier, over time. */
@Entity
@Table(name = "dossier_rol")
class Rolhouder {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_rol_seq")
    @SequenceGenerator(name = "dossier_rol_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "organisatie_id")
    private long organisatieId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private DossierRol rol;

    private LocalDate van;
    private @Nullable LocalDate tot;
    private String contact;

    @SuppressWarnings("NullAway.Init")
    protected Rolhouder() {}

    Rolhouder(Dossier dossier, OrganisatieId organisatie, DossierRol rol, LocalDate van, String contact) {
        this.dossier = dossier;
        this.organisatieId = organisatie.value();
        this.rol = rol;
        this.van = van;
        this.contact = contact;
    }

    boolean is(long rolId) {
        return id != null && id == rolId;
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    DossierRol rol() {
        return rol;
    }

    /** Whether this still holds on a day or later. */
    boolean holdsOnOrAfter(LocalDate day) {
        return tot == null || tot.isAfter(day);
    }

    void end(LocalDate last) {
        if (last.isBefore(van)) {
            throw new InvalidInput("tot", "dossier.input.endBeforeStart");
        }
        this.tot = last;
    }
}
