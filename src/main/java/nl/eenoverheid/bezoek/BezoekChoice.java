package nl.eenoverheid.bezoek;

import java.time.Instant;
import nl.eenoverheid.overheid.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * A bezoek to choose, for who notes what was heard during it.
 *
 * @param werkruimteId its home
 * @param nu whether the caller is outside for it today
 * @param gemeente the first place on its route
 */
public record BezoekChoice(
        BezoekId id,
        String titel,
        Instant begintOp,
        long werkruimteId,
        boolean nu,
        @Nullable OrganisatieId gemeente,
        String kern) {}
