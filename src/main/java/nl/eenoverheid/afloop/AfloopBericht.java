package nl.eenoverheid.afloop;

import java.time.LocalDate;
import nl.eenoverheid.bericht.Reader;

/** One agreement of which one person has to hear. */
record AfloopBericht(long afspraakId, LocalDate tot, Reader lezer) {}
