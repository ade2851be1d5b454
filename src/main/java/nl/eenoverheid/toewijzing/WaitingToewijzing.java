package nl.eenoverheid.toewijzing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signaal that waits until the organisation of who looks says whether it takes it.
 *
 * @param id of the signaal
 * @param terug whether it was refused and so came back
 * @param voorMij whether the one who looks is asked by name
 */
public record WaitingToewijzing(
        long id,
        String kop,
        boolean terug,
        boolean voorMij,
        @Nullable LocalDate uiterlijk,
        int teLaat) {}
