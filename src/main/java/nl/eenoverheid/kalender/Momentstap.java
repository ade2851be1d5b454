package nl.eenoverheid.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What somebody said about a step. It is never changed. */
@Embeddable
record Momentstap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(20)")
        MomentHandeling wat,

        LocalDate dag,
        String toelichting,
        boolean bevestigd,
        @Column(name = "account_id") long accountId,
        Instant op) {}
