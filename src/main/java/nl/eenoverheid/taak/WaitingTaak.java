package nl.eenoverheid.taak;

import java.time.LocalDate;

/**
 * A task that waits for the caller.
 *
 * @param ander the organisation on the other side
 * @param werkdagenTeLaat 0 when it is not late
 */
public record WaitingTaak(
        long id, String vraag, TaakStatus status, String ander, LocalDate uiterlijk, int werkdagenTeLaat) {}
