package nl.eenoverheid.bezoek;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place on the route. */
@Embeddable
record BezoekHalte(
        @Nullable Instant tijd,
        @Column(name = "gemeente_id") @Nullable Long gemeenteId,
        String kern,
        String plek) {}
