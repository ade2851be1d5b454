package nl.eenoverheid.kalender;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds moments of other modules that are planned before what they wait for, or that wait for each other. */
final class Volgorde {
    private Volgorde() {}

    static List<Botsing> clashes(Collection<BronMoment> momenten) {
        Map<String, BronMoment> byUid =
                momenten.stream().collect(toMap(BronMoment::uid, identity(), (one, other) -> one));
        List<Botsing> found = new ArrayList<>();
        for (BronMoment each : momenten) {
            for (String uid : each.eerst().stream().sorted().toList()) {
                BronMoment first = byUid.get(uid);
                if (first == null || !each.isOpen() || !first.isOpen()) {
                    continue;
                }
                if (first.eerst().contains(each.uid())) {
                    if (each.uid().compareTo(uid) < 0) {
                        found.add(clash(BotsingSoort.WACHT_OP_ELKAAR, each, first));
                    }
                } else if (first.dag().isAfter(each.dag())) {
                    found.add(clash(BotsingSoort.VERKEERDE_VOLGORDE, each, first));
                }
            }
        }
        return found;
    }

    private static Botsing clash(BotsingSoort soort, BronMoment each, BronMoment first) {
        return new Botsing(
                soort,
                each,
                first,
                first.organisatie(),
                first.organisatieNaam(),
                each.dag().minusDays(1),
                0);
    }
}
