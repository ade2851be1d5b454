package nl.eenoverheid.termijn;

import java.time.LocalDate;

/** One answer of which one person has to hear. */
record TermijnBericht(long id, LocalDate uiterlijk, TermijnSoort soort, Lezer lezer) {

    /** Who hears of it. */
    record Lezer(long id, String naam, String email, String taal) {}
}
