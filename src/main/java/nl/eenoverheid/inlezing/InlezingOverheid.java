package nl.eenoverheid.inlezing;

import java.math.BigDecimal;
import nl.eenoverheid.begroting.LeveringUitkomst;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Verslag;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one government.
 *
 * @param overheid null when no government has that name or number
 * @param regels how many amounts were read
 * @param aangeleverd whether there are any figures
 * @param uitkomst what came of it, or will; null when something is wrong and it is not kept
 * @param lasten in all, × 1,000 euro; null when not delivered
 */
public record InlezingOverheid(
        String naam,
        @Nullable OverheidId overheid,
        int boekjaar,
        Verslag verslag,
        int regels,
        boolean aangeleverd,
        @Nullable LeveringUitkomst uitkomst,
        @Nullable BigDecimal lasten,
        @Nullable BigDecimal baten) {

    InlezingOverheid refused() {
        return new InlezingOverheid(naam, overheid, boekjaar, verslag, regels, aangeleverd, null, lasten, baten);
    }
}
