package nl.eenoverheid.afweging;

import java.time.Instant;
import java.util.Map;

/** What a party gave before. */
public record EerdereWeging(String organisatie, Map<Long, Integer> punten, String reden, String wie, Instant op) {

    public EerdereWeging {
        punten = Map.copyOf(punten);
    }

    EerdereWeging with(Map<Long, Integer> points) {
        return new EerdereWeging(organisatie, points, reden, wie, op);
    }
}
