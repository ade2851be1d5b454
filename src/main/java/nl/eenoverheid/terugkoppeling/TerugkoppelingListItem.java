package nl.eenoverheid.terugkoppeling;

import java.time.LocalDate;
import nl.eenoverheid.signaal.Kanaal;
import org.jspecify.annotations.Nullable;

/**
 * One owed answer in a list.
 *
 * @param kop first line of what was heard
 * @param aan to whom, as a role or group; may be empty
 * @param organisatieId of the one that owes it
 * @param organisatie that owes it
 * @param werkdagenTeLaat how many working days people wait longer than promised, 0 when they do not
 * @param werkdagenOver how many working days are left, 0 on the last day and after it
 * @param verstuurdOp the day on which it was sent
 */
public record TerugkoppelingListItem(
        long id,
        long signaalId,
        String kop,
        String aan,
        Kanaal kanaal,
        LocalDate uiterlijk,
        TerugkoppelingStatus status,
        int werkdagenTeLaat,
        int werkdagenOver,
        long organisatieId,
        String organisatie,
        @Nullable String gemeente,
        String kern,
        @Nullable LocalDate verstuurdOp,
        long werkruimteId) {

    /** Whether people wait longer than was promised. */
    public boolean teLaat() {
        return werkdagenTeLaat > 0;
    }
}
