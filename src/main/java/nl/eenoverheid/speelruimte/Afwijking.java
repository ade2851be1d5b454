package nl.eenoverheid.speelruimte;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One topic of which the two faces of a card say something else. */
public sealed interface Afwijking {

    /** What the topic is called. */
    String naam();

    /** Residents hear that there is room, and college and raad have none left: what was promised cannot be kept. */
    record Tegenspraak(String naam, Ruimte inwoners) implements Afwijking {}

    /** Residents hear that there is more room than college and raad gave each other. */
    record Ruimer(String naam, Ruimte inwoners, Ruimte bestuur) implements Afwijking {}

    /** Residents hear that there is less room than college and raad have. */
    record Krapper(String naam, Ruimte inwoners, Ruimte bestuur) implements Afwijking {}

    /** It stands on one face only. */
    record Alleen(String naam, Gezicht gezicht) implements Afwijking {}

    /** What differs, the contradictions first, then in the order of the card. */
    static List<Afwijking> between(
            List<SpeelruimteVersie.Onderwerp> inwoners, List<SpeelruimteVersie.Onderwerp> bestuur) {
        Map<String, SpeelruimteVersie.Onderwerp> left = new LinkedHashMap<>();
        bestuur.forEach(each -> left.put(SpeelruimteData.key(each.naam()), each));
        List<Afwijking> loud = new ArrayList<>();
        List<Afwijking> quiet = new ArrayList<>();
        for (SpeelruimteVersie.Onderwerp each : inwoners) {
            SpeelruimteVersie.Onderwerp inside = left.remove(SpeelruimteData.key(each.naam()));
            if (inside == null) {
                quiet.add(new Alleen(each.naam(), Gezicht.INWONERS));
            } else if (inside.ruimte() != each.ruimte()) {
                Afwijking found = of(each.naam(), each.ruimte(), inside.ruimte());
                (found instanceof Tegenspraak ? loud : quiet).add(found);
            }
        }
        left.values().forEach(each -> quiet.add(new Alleen(each.naam(), Gezicht.BESTUUR)));
        loud.addAll(quiet);
        return loud;
    }

    private static Afwijking of(String naam, Ruimte inwoners, Ruimte bestuur) {
        if (bestuur == Ruimte.VAST) {
            return new Tegenspraak(naam, inwoners);
        }
        return inwoners.ordinal() > bestuur.ordinal()
                ? new Ruimer(naam, inwoners, bestuur)
                : new Krapper(naam, inwoners, bestuur);
    }
}
