package nl.eenoverheid.besluitloop;

import java.time.LocalDate;
import nl.eenoverheid.besluit.BesluitResultaat;
import org.jspecify.annotations.Nullable;

/**
 * One besluit among those that took each other's place.
 *
 * @param titel null when the caller may not see it
 * @param resultaat what came out; null while it is prepared
 * @param dag the day on which it was decided, or its preparation began
 * @param opvolger the one that takes its place, or nobody
 * @param opgevolgd whether that one stands already
 * @param reden why it does; empty when the caller may not see one of both
 */
public record Ketenschakel(
        long id,
        @Nullable String titel,
        String identificatie,
        @Nullable BesluitResultaat resultaat,
        LocalDate dag,
        @Nullable Long opvolger,
        boolean opgevolgd,
        String reden) {}
