package nl.eenoverheid.knoop;

import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A claim that was checked, with who is meant by it.
 *
 * @param organisatie the government that the body belongs to; null for who is no body
 */
record ClaimEntry(
        Laag laag,
        Partij partij,
        @Nullable OrganisatieId organisatie,
        Claim zegt,
        String grondslag,
        @Nullable LocalDate gecontroleerdOp,
        @Nullable Partij mandaatVan,
        @Nullable BevoegdheidId artikel) {}
