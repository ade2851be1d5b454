package nl.eenoverheid.kaart;

import java.util.List;
import java.util.Locale;

/**
 * The border of one area as it stands in a file.
 *
 * @param code in lower case, such as {@code gm0175}; empty when it has none
 * @param naam what the file calls it
 * @param ringen closed lines, each of degrees east and north in turn
 */
record Grens(String code, String naam, List<double[]> ringen) {

    /** Its code and name, to speak of it. */
    String title() {
        return code.isEmpty() ? naam : (code.toUpperCase(Locale.ROOT) + " " + naam).strip();
    }
}
