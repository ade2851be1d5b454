package nl.eenoverheid.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.bericht.Letter;
import nl.eenoverheid.bericht.Reader;

/** One answer, or one thing that was promised to a body, of which one person has to hear. */
record TermijnBericht(long id, LocalDate uiterlijk, TermijnSoort soort, Reader lezer) {

    /** How many there are of each of these kinds. */
    static Map<String, Object> counts(List<TermijnSoort> soorten, List<TermijnBericht> berichten) {
        return Letter.counts(
                soorten,
                TermijnSoort::veld,
                berichten.stream().map(TermijnBericht::soort).toList());
    }
}
