package nl.eenoverheid.vertrouwelijkheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said once of how far a thing may be known. It is never changed. */
@Embeddable
record AfschermingStap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Vertrouwelijkheid niveau,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        Geheimgrond grond,

        @Nullable LocalDate tot,
        String reden,
        int lezers,
        long accountId,
        long organisatieId,
        Instant op) {}
