package nl.eenoverheid.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One account in the administrators' list.
 *
 * @param rollen role codes, divided by commas
 * @param bezoekOp start of the last visit, null when never
 */
public record AccountListItem(
        long id,
        String naam,
        String email,
        String functie,
        long organisatieId,
        String organisatieNaam,
        String rollen,
        boolean actief,
        boolean heeftWachtwoord,
        @Nullable Instant bezoekOp,
        long version) {}
