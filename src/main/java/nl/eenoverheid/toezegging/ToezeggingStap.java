package nl.eenoverheid.toezegging;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was done, with how it stood afterwards. It is never changed. */
@Embeddable
record ToezeggingStap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)") @Nullable
        ToezeggingAct act,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        ToezeggingStatus status,

        LocalDate uiterlijk,

        @Column(columnDefinition = "text") String gezegd,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
