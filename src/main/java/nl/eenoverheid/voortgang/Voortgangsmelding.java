package nl.eenoverheid.voortgang;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/** What somebody said of a step, with how it stood then. It is never changed: who knows better says it anew. */
@Embeddable
record Voortgangsmelding(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        MeldingSoort soort,

        int percentage,
        LocalDate van,
        LocalDate tot,

        @Column(columnDefinition = "text") String toelichting,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
