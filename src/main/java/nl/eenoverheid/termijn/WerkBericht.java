package nl.eenoverheid.termijn;

import java.time.LocalDate;

/** One thing that one person has to hear of before its day. */
record WerkBericht(
        WerkSoort soort, long id, LocalDate uiterlijk, long account, String naam, String email, String taal) {}
