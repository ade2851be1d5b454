package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a line is about one joint arrangement, as it was stated, with what was stated before.
 *
 * @param bedrag × 1,000 euro; null when it was taken back
 * @param bevestigd whether the government itself stated it
 * @param versies the last first
 */
public record Toerekeningstand(
        @Nullable BigDecimal bedrag, String bron, boolean bevestigd, long version, List<Versie> versies) {

    public Toerekeningstand {
        versies = List.copyOf(versies);
    }

    /** One time that it was stated, or taken back when it has no amount. */
    public record Versie(
            @Nullable BigDecimal bedrag, String bron, boolean bevestigd, String wie, String organisatie, Instant op) {}
}
