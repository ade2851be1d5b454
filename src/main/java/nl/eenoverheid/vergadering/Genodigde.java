package nl.eenoverheid.vergadering;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.Unlogged;
import org.jspecify.annotations.Nullable;

/** Who is invited to a meeting. */
@Entity
@Table(name = "vergadering_genodigde")
class Genodigde {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vergadering_genodigde_seq")
    @SequenceGenerator(name = "vergadering_genodigde_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "vergadering_id")
    @Unlogged
    private Vergadering vergadering;

    private long organisatieId;
    private @Nullable Long accountId;

    @SuppressWarnings("NullAway.Init")
    protected Genodigde() {}

    Genodigde(Vergadering vergadering, GenodigdeData data) {
        this.vergadering = vergadering;
        this.organisatieId = data.organisatie().value();
        this.accountId = data.persoon() == null ? null : data.persoon().value();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    GenodigdeData data() {
        return new GenodigdeData(new OrganisatieId(organisatieId), accountId == null ? null : new AccountId(accountId));
    }
}
