package nl.eenoverheid.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.eenoverheid.overheid.BestuursorgaanId;
import org.jspecify.annotations.Nullable;

/** What only some kinds of records say, as it is kept. */
@Embeddable
record Kenmerk(
        @Column(name = "aan_orgaan_id") @Nullable Long aanOrgaanId,
        String betreft,
        @Nullable LocalDate uiterlijkOp,
        String door) {

    static Kenmerk of(BesluitKenmerk said) {
        BestuursorgaanId to = said.aan();
        return new Kenmerk(to == null ? null : to.value(), said.betreft(), said.uiterlijkOp(), said.door());
    }
}
