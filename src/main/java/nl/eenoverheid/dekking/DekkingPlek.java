package nl.eenoverheid.dekking;

import java.math.BigDecimal;
import java.util.Set;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.workspace.WerkruimteId;
import org.jspecify.annotations.Nullable;

/**
 * A besluit in scope, and what it is said to cost.
 *
 * @param kosten × 1,000 euro; null when nobody said it
 * @param version of what it costs; {@link DekkingDetail#NOT_SAID} when nobody said it
 */
record DekkingPlek(
        BesluitId besluit,
        String titel,
        boolean ingetrokken,
        WerkruimteId home,
        Set<Long> werkruimten,
        @Nullable BigDecimal kosten,
        String bron,
        long version) {}
