package nl.eenoverheid.escalatie;

import java.time.LocalDate;
import nl.eenoverheid.bericht.Reader;

/** One question of which one person has to hear. */
record KnoopTermijnBericht(long knoopId, LocalDate uiterlijk, KnoopTermijn soort, Reader lezer) {}
