package nl.eenoverheid.escalatie;

import java.time.LocalDate;

/** One question of which one person has to hear. */
record KnoopTermijnBericht(long knoopId, LocalDate uiterlijk, KnoopTermijn soort, Lezer lezer) {

    /** Who hears of it. */
    record Lezer(long id, String naam, String email, String taal) {}
}
