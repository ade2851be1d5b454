package nl.eenoverheid.besluitloop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said of one body. It is never changed. */
@Embeddable
record VaststellingMelding(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        VaststellingStand stand,

        @Nullable LocalDate dag,

        @Column(columnDefinition = "text") String toelichting,
        String bron,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
