package nl.eenoverheid.gelijkenis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signaal as one of the voices that say the same, or as one that may.
 *
 * @param id of the signaal
 * @param kop its first line
 * @param organisatie who noted it
 * @param antwoordBeloofd whether somebody waits for an answer
 * @param canWrite whether the caller may put it elsewhere
 */
public record Stem(
        long id,
        String kop,
        @Nullable String gemeente,
        String kern,
        LocalDate gehoordOp,
        String organisatie,
        boolean antwoordBeloofd,
        boolean canWrite) {}
