package nl.eenoverheid.capture;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalSoort;
import org.jspecify.annotations.Nullable;

/**
 * What the page outside needs to work without a connection.
 *
 * @param account whose it is; a device never shows it to another
 * @param ownGemeente of the organisation of that account, null when it is no municipality
 * @param secret with which a device locks its key
 */
public record CaptureLists(
        long account,
        String naam,
        String organisatie,
        @Nullable Long ownGemeente,
        List<Place> werkruimten,
        List<Place> gemeenten,
        List<Keuze> themas,
        List<Keuze> aanleidingen,
        List<Visit> bezoeken,
        List<SignaalSoort> soorten,
        List<Kanaal> kanalen,
        String secret) {

    static String secret(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Somewhere to note, or to have heard something.
     *
     * @param code TOOI code of a municipality, empty for a werkruimte
     */
    public record Place(long id, String naam, String code) {}

    /**
     * A bezoek during which something can have been heard.
     *
     * @param werkruimte its home
     * @param nu whether the caller is outside for it today
     * @param gemeente the first place on its route, null when that is not known
     */
    public record Visit(
            long id,
            String titel,
            Instant begintOp,
            long werkruimte,
            boolean nu,
            @Nullable Long gemeente,
            String kern) {}
}
