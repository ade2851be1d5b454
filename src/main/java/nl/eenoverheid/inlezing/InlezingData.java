package nl.eenoverheid.inlezing;

import java.time.LocalDate;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a file. Layer, year and report are those of every government in a table; a file in Iv3 says its own.
 *
 * @param bron where the figures were published, and by whom
 * @param peildatum of which day they are, if that is known
 */
public record InlezingData(
        @Nullable Overheidslaag laag,
        @Nullable Integer boekjaar,
        @Nullable Verslag verslag,
        String bron,
        @Nullable LocalDate peildatum) {
    private static final int LONGEST = 200;
    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    InlezingData checked() {
        var check = new InputCheck();
        check.chosen("laag", laag);
        check.chosen("boekjaar", boekjaar);
        check.chosen("verslag", verslag);
        check.unless(
                boekjaar == null || boekjaar >= FIRST && boekjaar <= LAST,
                "boekjaar",
                "inlezing.input.year",
                FIRST,
                LAST);
        var clean = new InlezingData(laag, boekjaar, verslag, check.required("bron", bron, LONGEST), peildatum);
        check.done();
        return clean;
    }
}
