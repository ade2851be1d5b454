package nl.eenoverheid.besluit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One besluit in a list.
 *
 * @param resultaat what came out; null while it is prepared
 * @param dag the day on which it was decided, or on which its preparation began
 * @param tegen how many organisations are against now
 * @param herzieningOp the day on which people look at it again, when its result is recorded
 */
public record BesluitListItem(
        long id,
        String identificatie,
        String titel,
        BesluitSoort soort,
        BesluitStatus status,
        @Nullable BesluitResultaat resultaat,
        LocalDate dag,
        String bestuursorgaan,
        int tegen,
        @Nullable LocalDate herzieningOp,
        long werkruimteId) {}
