package nl.eenoverheid.toewijzingsregel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules would have taken, of what was heard lately.
 *
 * @param aantal how many signalen, of which {@code voorbeelden} holds the latest
 */
public record RegelProef(int aantal, List<Vangst> voorbeelden) {

    /**
     * One signaal.
     *
     * @param regel the place of the rule that would take it, null when none would
     */
    public record Vangst(
            long id,
            String kop,
            LocalDate gehoordOp,
            @Nullable Integer regel) {}
}
