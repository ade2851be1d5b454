package nl.eenoverheid.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reader;

/** One thing that one person has to hear of before its day. */
record WerkBericht(
        WerkSoort soort, long id, LocalDate uiterlijk, long account, String naam, String email, String taal) {

    Reader lezer() {
        return new Reader(account, naam, email, taal);
    }

    /** How many there are of each kind. */
    static Map<String, Object> counts(List<WerkBericht> all) {
        return Letter.counts(
                List.of(WerkSoort.values()),
                WerkSoort::veld,
                all.stream().map(WerkBericht::soort).toList());
    }
}
