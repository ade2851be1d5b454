package nl.eenoverheid.bevoegdheid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did with a row of the library. It is never changed. */
@Embeddable
record BevoegdheidRegel(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        BevoegdheidHandeling wat,

        String toelichting,

        @Column(name = "account_id") @Nullable Long accountId,

        Instant op) {}
