package nl.eenoverheid.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a besluit was to come about until somebody changed that, with why. */
@Embeddable
record BesliswijzeWijziging(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Beslismethode methode,

        int quorum,
        int partijen,
        @Nullable LocalDate sluitOp,

        @Column(columnDefinition = "text") String reden,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
