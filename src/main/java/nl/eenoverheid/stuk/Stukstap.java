package nl.eenoverheid.stuk;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * Something that was done with a stuk, kept.
 *
 * @param titel as it was called then
 * @param toelichting why, or what changed
 */
@Embeddable
record Stukstap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        StukStapSoort soort,

        String titel,
        String toelichting,
        long accountId,
        long organisatieId,
        Instant op) {}
