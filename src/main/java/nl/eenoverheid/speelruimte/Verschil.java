package nl.eenoverheid.speelruimte;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One thing in which a version of a card differs from the one before. */
public sealed interface Verschil {

    /** Others have more or less of a say. */
    record Inspraak(Participatie was, Participatie wordt) implements Verschil {}

    /** There is more or less room on a topic. */
    record Verschoven(String naam, Ruimte was, Ruimte wordt) implements Verschil {}

    /** The room stayed, its reason changed. */
    record Uitgelegd(String naam, String wordt) implements Verschil {}

    /** A topic came on the card. */
    record Erbij(String naam, Ruimte ruimte) implements Verschil {}

    /** A topic went from the card. */
    record Eraf(String naam, Ruimte was) implements Verschil {}

    /** What changed from one version to a later one, in the order of the later card; what went comes last. */
    static List<Verschil> between(SpeelruimteVersie earlier, SpeelruimteVersie later) {
        List<Verschil> found = new ArrayList<>();
        if (earlier.participatie() != later.participatie()) {
            found.add(new Inspraak(earlier.participatie(), later.participatie()));
        }
        Map<String, SpeelruimteVersie.Onderwerp> left = new LinkedHashMap<>();
        earlier.onderwerpen().forEach(each -> left.put(SpeelruimteData.key(each.naam()), each));
        for (SpeelruimteVersie.Onderwerp now : later.onderwerpen()) {
            SpeelruimteVersie.Onderwerp before = left.remove(SpeelruimteData.key(now.naam()));
            if (before == null) {
                found.add(new Erbij(now.naam(), now.ruimte()));
            } else if (before.ruimte() != now.ruimte()) {
                found.add(new Verschoven(now.naam(), before.ruimte(), now.ruimte()));
            } else if (!before.waarom().equals(now.waarom())) {
                found.add(new Uitgelegd(now.naam(), now.waarom()));
            }
        }
        left.values().forEach(gone -> found.add(new Eraf(gone.naam(), gone.ruimte())));
        return found;
    }
}
