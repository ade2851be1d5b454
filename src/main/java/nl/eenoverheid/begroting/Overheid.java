package nl.eenoverheid.begroting;

import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A government with a budget.
 *
 * @param code TOOI code, such as {@code gm0175}; the CBS code is the same in capitals
 * @param naam as Statistics Netherlands writes it
 * @param provincie name of the province that it lies in, if known
 * @param organisatie the same in the register of governments, if it is in there
 */
public record Overheid(
        OverheidId id,
        String code,
        String naam,
        Overheidslaag laag,
        @Nullable String provincie,
        @Nullable OrganisatieId organisatie) {}
