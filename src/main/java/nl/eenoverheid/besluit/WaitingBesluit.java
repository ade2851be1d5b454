package nl.eenoverheid.besluit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A besluit that waits for an organisation.
 *
 * @param sluitOp last day on which positions are taken
 */
public record WaitingBesluit(
        long id, String titel, Wachtreden reden, @Nullable LocalDate sluitOp) {}
