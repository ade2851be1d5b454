package nl.eenoverheid.overheid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.eenoverheid.shared.Logged;
import org.jspecify.annotations.Nullable;

/** The RSIN of one government, as far as somebody filled it in. */
@Entity
class OrganisatieRsin {
    @Id
    @Column(name = "organisatie_id")
    private long organisatieId;

    @Logged
    private String rsin;

    private String bron;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OrganisatieRsin() {}

    OrganisatieRsin(OrganisatieId organisatie, RsinData data) {
        this.organisatieId = organisatie.value();
        this.rsin = data.rsin();
        this.bron = data.bron();
    }

    void change(RsinData data) {
        this.rsin = data.rsin();
        this.bron = data.bron();
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    RsinData data() {
        return new RsinData(rsin, bron);
    }
}
