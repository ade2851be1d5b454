package nl.eenoverheid.kaart;

import java.util.List;

/**
 * What a file with borders holds.
 *
 * @param gemeenten how many municipalities have borders
 * @param ontbreekt names of those that have none
 * @param onbekend what has a code that is of no municipality, as the file calls it
 * @param zonderCode what has no code, as the file calls it
 */
public record KaartCheck(int gemeenten, List<String> ontbreekt, List<String> onbekend, List<String> zonderCode) {
    public KaartCheck {
        ontbreekt = List.copyOf(ontbreekt);
        onbekend = List.copyOf(onbekend);
        zonderCode = List.copyOf(zonderCode);
    }
}
