package nl.eenoverheid.besluitloop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of a besluit on its way. It is never changed. */
@Embeddable
record Besluitstap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        StapSoort soort,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        Stadium stadium,

        LocalDate dag,
        String orgaan,

        @Column(columnDefinition = "text") String toelichting,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
