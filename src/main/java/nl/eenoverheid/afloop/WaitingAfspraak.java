package nl.eenoverheid.afloop;

import java.time.LocalDate;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that waits for who keeps it.
 *
 * @param tot its last day when that is soon; null when it waits because nobody said how much room it leaves
 */
public record WaitingAfspraak(
        BestuursafspraakId id, String titel, @Nullable LocalDate tot) {}
