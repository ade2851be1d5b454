package nl.eenoverheid.dilemma;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What somebody did with a dilemma, and why; it is never changed.
 *
 * @param kant name of the side that was chosen; empty otherwise
 */
@Embeddable
record DilemmaStap(
        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        DilemmaStapSoort soort,

        String kant,
        String waarom,

        @Column(name = "account_id") long accountId,

        @Column(name = "organisatie_id") long organisatieId,
        Instant op) {}
