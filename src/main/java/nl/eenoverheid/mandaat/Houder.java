package nl.eenoverheid.mandaat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import org.jspecify.annotations.Nullable;

/** A body or a function, as the register keeps it: with its name, and a key that is the same for the same one. */
@Embeddable
record Houder(
        @Column(name = "orgaan_id") @Nullable Long orgaanId,
        @Column(name = "organisatie_id") long organisatieId,
        @Column(name = "functie") String functie,
        @Column(name = "naam") String naam,
        @Column(name = "sleutel") String sleutel) {

    static Houder of(BestuursorgaanNaam orgaan) {
        return new Houder(
                orgaan.id().value(),
                orgaan.organisatie().id().value(),
                "",
                orgaan.naam(),
                "o" + orgaan.id().value());
    }

    static Houder of(OrganisatieNaam organisatie, String functie) {
        return new Houder(
                null,
                organisatie.id().value(),
                functie,
                functie + ", " + organisatie.naam(),
                "f" + organisatie.id().value() + " " + functie.toLowerCase(Locale.ROOT));
    }

    OrganisatieId organisatie() {
        return new OrganisatieId(organisatieId);
    }

    boolean is(Houder other) {
        return sleutel.equals(other.sleutel);
    }
}
