package nl.eenoverheid.knoop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out who decides from what bodies claim. At most one decides, unless they recorded how they share it. */
final class BeslisRegel {
    private BeslisRegel() {}

    static BeslisStand stand(List<Aanspraak> claims) {
        Map<String, List<Aanspraak>> bodies = byBody(claims);
        if (bodies.size() < 2) {
            return bodies.isEmpty() ? BeslisStand.ONBEKEND : BeslisStand.HELDER;
        }
        boolean shared = bodies.values().stream()
                .allMatch(ofOneBody -> ofOneBody.stream().anyMatch(Aanspraak::gedeeld));
        return shared ? BeslisStand.GEDEELD : BeslisStand.BETWIST;
    }

    /** The bodies that say to decide, each once, in the order in which they said so. */
    static List<String> beslissers(List<Aanspraak> claims) {
        return byBody(claims).values().stream()
                .map(ofOneBody -> ofOneBody.getFirst().beslisser().naam())
                .toList();
    }

    private static Map<String, List<Aanspraak>> byBody(List<Aanspraak> claims) {
        Map<String, List<Aanspraak>> bodies = new LinkedHashMap<>();
        for (Aanspraak claim : claims) {
            if (claim.zegt() == Claim.BESLIST) {
                bodies.computeIfAbsent(claim.beslisser().key(), body -> new ArrayList<>())
                        .add(claim);
            }
        }
        return bodies;
    }
}
