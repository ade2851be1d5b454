package nl.eenoverheid.bericht;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.eenoverheid.shared.InputCheck;

/** What an administrator fills in about the text of a letter. */
public record BerichtData(String onderwerp, String tekst) {
    static final Pattern VELD = Pattern.compile("\\{([^{}]*)}");

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput when something is missing, or a word between braces is not known
     */
    BerichtData checked(BerichtSoort soort) {
        var check = new InputCheck();
        String cleanOnderwerp = check.required("onderwerp", onderwerp, 200).replace('\n', ' ');
        String cleanTekst = check.required("tekst", tekst, 4000);
        guardFields(check, soort, "onderwerp", cleanOnderwerp);
        guardFields(check, soort, "tekst", cleanTekst);
        check.unless(
                cleanTekst.isEmpty() || cleanTekst.contains("{" + BerichtSoort.LINK + "}"),
                "tekst",
                "bericht.input.link");
        check.done();
        return new BerichtData(cleanOnderwerp, cleanTekst);
    }

    private static void guardFields(InputCheck check, BerichtSoort soort, String field, String text) {
        Matcher veld = VELD.matcher(text);
        while (veld.find()) {
            check.unless(soort.velden().contains(veld.group(1)), field, "bericht.input.unknown", veld.group(1));
        }
    }
}
