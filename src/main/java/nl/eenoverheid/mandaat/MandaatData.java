package nl.eenoverheid.mandaat;

import nl.eenoverheid.shared.InputCheck;
import org.jspecify.annotations.Nullable;

/**
 * A mandate that was given, to be kept in the register.
 *
 * @param boven the mandate under which it was given; null when it comes from the body itself
 * @param gever who gave it; of no account under another mandate, for then it is who has that one
 * @param houder who may act
 */
public record MandaatData(
        @Nullable MandaatSoort soort,
        @Nullable MandaatId boven,
        HouderKeuze gever,
        HouderKeuze houder,
        MandaatInhoud inhoud) {

    /**
     * The same, cleaned.
     *
     * @throws nl.eenoverheid.shared.InvalidInput with every problem
     */
    MandaatData checked() {
        var check = new InputCheck();
        check.chosen("soort", soort);
        HouderKeuze from = boven == null ? gever.checked(check, "gever") : HouderKeuze.NOBODY;
        HouderKeuze to = houder.checked(check, "houder");
        MandaatInhoud what = inhoud.checked(check);
        if (soort != null) {
            MandaatToets.check(check, soort, what);
            check.unless(
                    boven != null || soort == MandaatSoort.WAARNEMING || from.isBody() || from == HouderKeuze.NOBODY,
                    "gever",
                    "mandaat.input.giverBody");
        }
        check.done();
        return new MandaatData(soort, boven, from, to, what);
    }
}
