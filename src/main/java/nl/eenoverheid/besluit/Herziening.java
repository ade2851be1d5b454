package nl.eenoverheid.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One time that people looked at a besluit again. It is never changed. */
@Embeddable
record Herziening(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        HerzieningUitkomst uitkomst,

        @Column(columnDefinition = "text") String toelichting,
        String vervolg,
        @Nullable LocalDate volgendeOp,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
