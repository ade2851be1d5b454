package nl.eenoverheid.bestuursafspraak;

import java.time.LocalDate;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * What the list of agreements is narrowed to; null or empty means all.
 *
 * @param werkruimte only what is kept in, or works through in, a dossier of it
 * @param organisatie that takes part
 * @param status where it stands today
 * @param op a day on which it held or will hold
 */
public record AfspraakFilter(
        @Nullable WerkruimteId werkruimte,
        @Nullable OrganisatieId organisatie,
        @Nullable AfspraakSoort soort,
        @Nullable AfspraakRuimte ruimte,
        @Nullable AfspraakStatus status,
        @Nullable LocalDate op,
        String woorden) {

    /** Every agreement that the caller may read. */
    public static final AfspraakFilter ALL = new AfspraakFilter(null, null, null, null, null, null, "");
}
