package nl.eenoverheid.bestuursafspraak;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What somebody did with an agreement, and why; it is never changed. */
@Embeddable
record AfspraakStap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        AfspraakStapSoort soort,

        String waarom,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
