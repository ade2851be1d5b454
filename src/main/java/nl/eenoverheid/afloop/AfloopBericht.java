package nl.eenoverheid.afloop;

import java.time.LocalDate;

/** One agreement of which one person has to hear. */
record AfloopBericht(long afspraakId, LocalDate tot, Lezer lezer) {

    /** Who hears of it. */
    record Lezer(long id, String naam, String email, String taal) {}
}
