package nl.eenoverheid.besluit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * A position that an organisation took. It is never changed: who thinks otherwise later takes a new one.
 *
 * @param tekst number of the text that it is about
 * @param doorOrganisatieId of who wrote it down; another one when it was on behalf of the organisation
 */
@Embeddable
record IngenomenStandpunt(
        @Column(name = "organisatie_id") long organisatieId,

        @Enumerated(EnumType.STRING) @Column(columnDefinition = "varchar(30)")
        Standpunt standpunt,

        @Column(columnDefinition = "text") String reden,

        @Column(columnDefinition = "text") String minderheid,
        int tekst,

        @Column(name = "account_id") long accountId,

        @Column(name = "door_organisatie_id") long doorOrganisatieId,
        Instant op) {}
