package nl.eenoverheid.opgave;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** That somebody closed an opgave or took it up again, and why; it is never changed. */
@Embeddable
record OpgaveStap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        OpgaveStapSoort soort,

        String waarom,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
