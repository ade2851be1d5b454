package nl.eenoverheid.geldstroom;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What one government says about a difference, with what it said before.
 *
 * @param laag of that government
 * @param versies the last first, which is what it says now
 */
public record VerklaringDetail(
        long id,
        long version,
        OrganisatieId organisatie,
        String naam,
        Overheidslaag laag,
        boolean ingetrokken,
        List<Versie> versies) {

    public VerklaringDetail {
        versies = List.copyOf(versies);
    }

    /** What it says now. */
    public Versie nu() {
        return versies.getFirst();
    }

    VerklaringDetail with(List<Versie> all) {
        return new VerklaringDetail(id, version, organisatie, naam, laag, ingetrokken, all);
    }

    /**
     * One time that it was said, or taken back.
     *
     * @param betaald what was paid at that moment, × 1,000 euro; null when that was not known
     * @param ontvangen what was received at that moment
     */
    public record Versie(
            Verklaringsoort soort,
            String tekst,
            @Nullable BigDecimal betaald,
            @Nullable BigDecimal ontvangen,
            boolean ingetrokken,
            String wie,
            Instant op) {}
}
