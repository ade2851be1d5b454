package nl.eenoverheid.kalender;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;

/** A recess, or a day on which a council or board meets. */
public record PeriodeListItem(
        long id, OrganisatieId organisatie, PeriodeSoort soort, String naam, LocalDate van, LocalDate tot) {

    boolean holds(LocalDate day) {
        return !day.isBefore(van) && !day.isAfter(tot);
    }

    boolean isRecessOf(OrganisatieId other, LocalDate day) {
        return soort == PeriodeSoort.RECES && organisatie.equals(other) && holds(day);
    }
}
