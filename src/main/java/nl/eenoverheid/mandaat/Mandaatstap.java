package nl.eenoverheid.mandaat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What somebody did with a mandate in the register. It is never changed. */
@Embeddable
record Mandaatstap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        MandaatHandeling wat,

        String toelichting,

        @Column(name = "account_id") long accountId,

        Instant op) {}
