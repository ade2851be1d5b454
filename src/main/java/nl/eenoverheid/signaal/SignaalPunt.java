package nl.eenoverheid.signaal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import nl.eenoverheid.overheid.Punt;
import org.jspecify.annotations.Nullable;

/** Where it was heard on the map. The audit trail keeps that it changed, and never where it is. */
@Embeddable
record SignaalPunt(
        @Column(name = "punt_breedte", precision = 9, scale = 6)
        BigDecimal breedte,

        @Column(name = "punt_lengte", precision = 9, scale = 6)
        BigDecimal lengte) {

    static @Nullable SignaalPunt of(@Nullable Punt punt) {
        return punt == null ? null : new SignaalPunt(punt.breedte(), punt.lengte());
    }
}
