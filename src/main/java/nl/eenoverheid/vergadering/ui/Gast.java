package nl.eenoverheid.vergadering.ui;

import java.util.ArrayList;
import java.util.List;
import nl.eenoverheid.vergadering.GenodigdeData;
import nl.eenoverheid.vergadering.GenodigdeKeuze;

/** Who can be invited, with what they are called in the field. */
record Gast(GenodigdeData data, String naam) {

    /** Each organisation before its people. */
    static List<Gast> of(List<GenodigdeKeuze> choices) {
        List<Gast> all = new ArrayList<>();
        for (GenodigdeKeuze keuze : choices) {
            Gast whole = new Gast(new GenodigdeData(keuze.data().organisatie(), null), keuze.organisatie());
            if (!all.contains(whole)) {
                all.add(whole);
            }
            all.add(new Gast(
                    keuze.data(), VergaderingTexts.text("vergadering.gast", keuze.persoon(), keuze.organisatie())));
        }
        return List.copyOf(all);
    }
}
