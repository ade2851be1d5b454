package nl.eenoverheid.privacy;

import java.time.LocalDate;

/** One request in the list of administrators. */
public record PrivacyverzoekListItem(
        long id,
        VerzoekSoort soort,
        VerzoekStatus status,
        String betrokkene,
        String organisatie,
        LocalDate ontvangenOp,
        LocalDate uiterlijk,
        String uitkomst,
        long version) {}
