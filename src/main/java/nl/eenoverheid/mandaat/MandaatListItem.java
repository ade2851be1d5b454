package nl.eenoverheid.mandaat;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import org.jspecify.annotations.Nullable;

/**
 * One row of the register: who may do this, in whose name.
 *
 * @param tot the last day on which it works; null when no end is known
 * @param waarnemers who stands in for who may act, on the day that was asked for; empty when nobody does
 */
public record MandaatListItem(
        MandaatId id,
        MandaatSoort soort,
        String gever,
        String houder,
        String namens,
        String keten,
        String waarover,
        @Nullable BevoegdheidOnderwerp onderwerp,
        @Nullable BigDecimal bedrag,
        LocalDate van,
        @Nullable LocalDate tot,
        MandaatStand stand,
        String waarnemers) {}
