package nl.eenoverheid.bezorging;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.eenoverheid.terugkoppeling.AntwoordData;

/** The words of an answer as the text of a letter asks for them. */
final class AntwoordWoorden {
    private AntwoordWoorden() {}

    static Map<String, Object> of(AntwoordData antwoord, String organisatie, Instant until) {
        Map<String, Object> words = new HashMap<>();
        words.put("aanhef", antwoord.aanhef());
        words.put("antwoord", antwoord.tekst());
        words.put("opbrengst", antwoord.opbrengst());
        words.put("kosten", antwoord.kosten());
        words.put("periode", antwoord.periode());
        words.put("organisatie", organisatie);
        words.put("tot", until);
        return words;
    }
}
