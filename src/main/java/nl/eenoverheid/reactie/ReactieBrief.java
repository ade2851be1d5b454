package nl.eenoverheid.reactie;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a letter to who is asked needs. */
record ReactieBrief(
        long id,
        String email,
        String taal,
        String wie,
        String vrager,
        String organisatie,
        String vraag,
        LocalDate uiterlijk) {

    /** The last day, as letters write moments. */
    Instant until() {
        return uiterlijk.atTime(12, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
